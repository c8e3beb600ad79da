/** `skald review serve` as a process of its own, and visitors that ask it as browsers do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLog } from '../../../src/review/log.js';
import { skald } from './sample-project.js';

const program = fileURLToPath(new URL('../../../bin/skald.js', import.meta.url));

export interface Serving {
  /** `http://127.0.0.1:<port>` */
  readonly base: string;
  /** Address by which the consultant enters. */
  readonly consultant: string;
  readonly process: ChildProcess;
  /** Lines about what was refused. */
  readonly told: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Resolves when it answers. */
export async function serving(folder: string, deck = 'demo'): Promise<Serving> {
  const child = spawn(process.execPath, [program, 'review', 'serve', '--deck', deck, '--port', '0', '--json'], {
    cwd: folder,
  });
  const told: string[] = [];
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void told.push(...text.split('\n').filter(Boolean)));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.endsWith('\n')) resolve((JSON.parse(printed) as { url: string }).url);
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${printed}${told.join('\n')}`)));
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { base: new URL(url).origin, consultant: url, process: child, told, stop };
}

/** Address by which an organisation enters. Throws with what the program says where it makes none. */
export function linkFor(
  organisation: string,
  folder: string,
  { base, deck = 'demo' }: { readonly base: string; readonly deck?: string },
  locale = 'nb',
): string {
  const ran = skald(folder, [
    'review',
    'link',
    organisation,
    '--deck',
    deck,
    '--locale',
    locale,
    '--url',
    base,
    '--json',
  ]);
  if (ran.status !== 0) throw new Error(ran.stderr + ran.stdout);
  return (JSON.parse(ran.stdout) as { url: string }).url;
}

/** As it stands; empty where nothing was recorded yet. */
export function logIn(folder: string, deck = 'demo') {
  const file = join(folder, `content/approvals/${deck}.jsonl`);
  return readLog(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Somebody with a link, who asks without a browser. */
export class Asker {
  private readonly prefix: string;
  private readonly cookie: string;

  constructor(link: string) {
    const [, prefix = '', id = '', secret = ''] = /^(.*\/r\/([^/]+)\/)enter\/(.*)$/u.exec(link) ?? [];
    this.prefix = prefix;
    this.cookie = `skald_${id}=${secret}`;
  }

  async get(path: string): Promise<Answered> {
    const response = await fetch(`${this.prefix}${path}`, { headers: { cookie: this.cookie } });
    return { status: response.status, text: await response.text() };
  }

  /** Versions by slide, and the token of its forms. */
  async look(): Promise<{ readonly shown: ReadonlyMap<string, string>; readonly csrf: string }> {
    const { slides } = JSON.parse((await this.get('state')).text) as {
      slides: readonly { slide: string; shown: string }[];
    };
    const csrf = /name="csrf" value="([^"]+)"/u.exec((await this.get('')).text)?.[1] ?? '';
    return { shown: new Map(slides.map(({ slide, shown }) => [slide, shown])), csrf };
  }

  async post(fields: Readonly<Record<string, string>>): Promise<Answered> {
    const response = await fetch(`${this.prefix}answer`, {
      method: 'POST',
      headers: { cookie: this.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
      redirect: 'manual',
    });
    return { status: response.status, text: await response.text() };
  }
}
