/** The pages of the sample project, served in memory: its files and what is recorded can be changed while they are. */
import type { Hono } from 'hono';
import type { CommandWorld } from '../../src/run/command.js';
import { openReview } from '../../src/reviewing/review.js';
import { makeLink } from '../../src/reviewing/link.js';
import { openBook } from '../../src/reviewing/serve/book.js';
import { inMemory, siteOf } from '../../src/reviewing/serve/serve.js';
import { makeApp } from '../../src/server/app.js';
import { newSecret } from '../../src/world/secret.js';
import { type Contents, filesOf, worldOf } from '../commands/sample-world.js';
import { run } from '../../src/commands/run.js';
import { memoryOutput } from '../world/memory.js';

export const LOG = 'content/approvals/demo.jsonl';
export const HOST = '127.0.0.1:7420';
export const CONSULTANT = 'the-secret-of-the-consultant';

export interface SampleSite {
  readonly app: Hono;
  /** Lines about requests that were refused. */
  readonly told: readonly string[];
  readonly write: (path: string, content: string) => void;
  /** The same, and what follows from it is left to `work`. */
  readonly edit: (path: string, content: string) => void;
  /** Does a piece of the work that waits; false where there is none. */
  readonly work: () => boolean;
  readonly read: (path: string) => string;
  /** A link and its secret. */
  readonly link: (organisation: string, locale?: string, days?: number) => Promise<Key>;
  readonly world: CommandWorld;
  /** Calls of the program itself. */
  readonly calls: readonly (readonly string[])[];
  /** Moves the clock, in milliseconds. */
  readonly pass: (time: number) => void;
}

export interface Key {
  readonly id: string;
  readonly secret: string;
}

export function sampleSite(changes: Contents = {}): SampleSite {
  let now = new Date('2017-05-09T08:12:00Z').getTime();
  const own = new Map<string, string>();
  const there = filesOf(changes);
  const output = memoryOutput(there.read);
  const results = memoryOutput();
  const calls: (readonly string[])[] = [];
  const read = (path: string): Uint8Array | undefined => {
    const changed = own.get(path);
    if (changed !== undefined) return new TextEncoder().encode(changed);
    const result = path.startsWith('output/') ? results.written.get(path.slice('output/'.length)) : undefined;
    return result ?? output.written.get(path) ?? there.read(path);
  };
  const project = {
    files: { ...there, read, size: (path: string) => read(path)?.length },
    nameOf: (path: string) => path,
  };
  const told: string[] = [];
  const waiting: (() => boolean)[] = [];
  const world: CommandWorld = inMemory({
    ...worldOf(project),
    asItIsNow: () => project,
    now: () => new Date(now),
    notice: (line) => void told.push(line),
    secret: newSecret,
    later: (work) => void waiting.push(work),
    output: (folder) => (folder === 'output' ? results : output),
    call: async (args) => {
      calls.push(args);
      return run(args, {
        version: '1.2.3',
        colour: false,
        debug: false,
        open: () => Promise.resolve({ ...world, ...world.asItIsNow() }),
      });
    },
  });
  const given = { project: '.', deck: 'demo' };
  const { value: review } = openReview(given, world);
  if (review === undefined) throw new Error('the sample is not sound');
  const book = openBook(review, given, world);
  const app = makeApp(siteOf(`http://${HOST}`, CONSULTANT, { given, book, world }));
  return {
    app,
    told,
    calls,
    world,
    write: (path, content) => {
      own.set(path, content);
      book.stale();
      book.renew();
    },
    edit: (path, content) => {
      own.set(path, content);
      book.stale();
    },
    work: () => {
      const piece = waiting.shift();
      if (piece?.() === true) waiting.push(piece);
      return piece !== undefined;
    },
    read: (path) => new TextDecoder().decode(read(path) ?? new Uint8Array()),
    link: async (organisation, locale = 'nb', days = 30) => {
      const at = `${new Date(now).toISOString().slice(0, 19)}Z`;
      const { made } = await makeLink({ organisation, locale, days, at }, 'demo', '.', world);
      if (made === undefined) throw new Error('no link was made');
      return { id: made.link.id, secret: made.secret };
    },
    pass: (time) => void (now += time),
  };
}

/** What a browser sends that has been let in. */
export class Visitor {
  constructor(
    private readonly site: SampleSite,
    readonly prefix: string,
    private readonly cookie: string,
  ) {}

  async get(path: string): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }> {
    const response = await this.site.app.request(`http://${HOST}${this.prefix}${path}`, { headers: this.headers() });
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  async post(path: string, body: string | Record<string, string>, headers: Record<string, string> = {}) {
    const isForm = typeof body !== 'string';
    const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
    const response = await this.site.app.request(`http://${HOST}${this.prefix}${path}`, {
      method: 'POST',
      headers: { ...this.headers(), 'content-type': type, ...headers },
      body: isForm ? new URLSearchParams(body).toString() : body,
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  /** As a form with a file; `fields` go before it. */
  async upload(path: string, file: Uint8Array, fields: Record<string, string> = {}, name = 'back.pptx') {
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) form.set(key, value);
    form.set('file', new Blob([file]), name);
    // As bytes: a form that is read as a stream and left in the middle rejects a promise that nobody holds on Node 24.
    const posted = new Response(form);
    const response = await this.site.app.request(`http://${HOST}${this.prefix}${path}`, {
      method: 'POST',
      headers: { ...this.headers(), 'content-type': posted.headers.get('content-type') ?? '' },
      body: await posted.arrayBuffer(),
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  /** The token that stands in the forms of its pages, and in what their script is told. */
  async csrf(): Promise<string> {
    const { text } = await this.get(this.prefix === '/c/' ? '?organisation=ks' : '');
    return /(?:name="csrf" value=|"csrf":)"([^"]+)"/u.exec(text)?.[1] ?? '';
  }

  private headers(): Record<string, string> {
    return { host: HOST, cookie: this.cookie };
  }
}

export const visit = (site: SampleSite, { id, secret }: Key): Visitor =>
  new Visitor(site, `/r/${id}/`, `skald_${id}=${secret}`);

export const consultant = (site: SampleSite): Visitor => new Visitor(site, '/c/', `skald_consultant=${CONSULTANT}`);
