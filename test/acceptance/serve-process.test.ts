/** The server of a review as a process: killed at any moment, asked by many at once, and by somebody who means harm. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { projectWith, skald } from './tools/sample-project.js';
import { Asker, linkFor, logIn, serving, type Serving } from './tools/serving.js';

const KILLS = 50;

/** Posts remarks until nobody answers; gives those that the server said were recorded. */
async function remarkOn(asker: Asker, name: string): Promise<readonly string[]> {
  const taken: string[] = [];
  try {
    const { shown, csrf } = await asker.look();
    for (let n = 0; n < 55; n += 1) {
      const text = `${name} ${n}`;
      const form = { csrf, slide: 'no.one', shown: shown.get('no.one') ?? '', verdict: 'commented', by: name, text };
      const { status } = await asker.post(form);
      if (status === 303) taken.push(text);
    }
  } catch {
    // It was killed.
  }
  return taken;
}

const verified = (folder: string): readonly [number | null, string] => {
  const ran = skald(folder, ['review', 'log', '--verify']);
  return [ran.status, ran.stderr];
};

const textsIn = (folder: string): ReadonlySet<string> =>
  new Set(logIn(folder).events.flatMap((event) => (event.event === 'commented' ? [event.text] : [])));

describe('skald review serve', () => {
  test(`is killed ${KILLS} times while two organisations write, and the log holds all that was said to be recorded`, async () => {
    const folder = projectWith();
    const said: string[] = [];
    // They let in whichever process serves.
    const links = ['ks', 'kmd'].map((one) => linkFor(one, folder, { base: 'http://127.0.0.1:1' }));
    for (let kill = 0; kill < KILLS; kill += 1) {
      const server = await serving(folder);
      const askers = links.map((link) => new Asker(link.replace('http://127.0.0.1:1', server.base)));
      const writing = askers.map((asker, index) => remarkOn(asker, `${kill}.${index}`));
      await sleep(Math.random() * 400);
      await server.stop();
      said.push(...(await Promise.all(writing)).flat());
      expect(logIn(folder).broken).toBeUndefined();
    }
    expect(verified(folder)).toEqual([0, '']);
    const kept = textsIn(folder);
    expect(said.filter((text) => !kept.has(text))).toEqual([]);
    expect(said.length).toBeGreaterThan(KILLS);
  });

  test('loses nothing when the command line and four people write at once', async () => {
    const folder = projectWith();
    const server = await serving(folder);
    try {
      const askers = ['ks', 'kmd', 'ks', 'kmd'].map((one) => new Asker(linkFor(one, folder, server)));
      const writing = Promise.all(askers.map((asker, index) => remarkOn(asker, `who ${index}`)));
      const waived = skald(folder, ['review', 'waive', 'kmd', '--locale', 'da', '--by', 'leder', '--reason', 'Test']);
      expect(waived.status).toBe(0);
      const said = (await writing).flat();
      expect(said.length).toBe(4 * 55);
      expect(verified(folder)).toEqual([0, '']);
      const kept = textsIn(folder);
      expect(said.filter((text) => !kept.has(text))).toEqual([]);
      expect(logIn(folder).events.filter(({ event }) => event === 'waived').length).toBe(2);
    } finally {
      await server.stop();
    }
  });

  test('serves a reviewer while somebody guesses, floods, dawdles and posts rubbish for 20 s, and lets them in nowhere', async () => {
    const folder = projectWith();
    const server = await serving(folder);
    try {
      const [link, other] = [linkFor('ks', folder, server), linkFor('kmd', folder, server)];
      const id = /\/r\/([^/]+)\//u.exec(link)?.[1] ?? '';
      const secret = other.split('/').at(-1) ?? '';
      const { counts: attack } = await hostile(server, id, secret);
      const times = await work(new Asker(link), 18_000);
      const counts = await attack;
      process.stdout.write(
        `hostile: ${JSON.stringify(counts)}; a reviewer's page: median ${median(times)} ms, at most ${Math.max(...times)} ms; ${memoryOf(server)} MB\n`,
      );
      expect(counts.let).toBe(0);
      expect(counts.refused).toBeGreaterThan(1000);
      expect(Math.max(...times)).toBeLessThan(5000);
      expect(memoryOf(server)).toBeLessThan(1000);
      expect(verified(folder)).toEqual([0, '']);
      expect(server.told.join('\n')).not.toContain(secret);
      // Ten lines a second.
      expect(server.told.length).toBeLessThan(300);
    } finally {
      await server.stop();
    }
  });
});

type Counts = Readonly<Record<'let' | 'refused' | 'failed', number>>;

/** Begins it; `counts` are there when it ends. */
async function hostile({ base }: Serving, id: string, secret: string): Promise<{ readonly counts: Promise<Counts> }> {
  const source = fileURLToPath(new URL('tools/hostile-client.ts', import.meta.url));
  const outfile = fileURLToPath(new URL('../../node_modules/.cache/hostile/client.mjs', import.meta.url));
  await build({ entryPoints: [source], outfile, platform: 'node', format: 'esm', target: 'node20' });
  const child = spawn(process.execPath, [outfile, base, id, secret, '20000']);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return { counts: once(child, 'exit').then(() => JSON.parse(printed) as Counts) };
}

/** Opens the page and answers, a second after each other; every one must be taken. */
async function work(asker: Asker, time: number): Promise<readonly number[]> {
  const times: number[] = [];
  const end = Date.now() + time;
  for (let n = 0; Date.now() < end; n += 1) {
    const begun = performance.now();
    const { shown, csrf } = await asker.look();
    times.push(Math.round(performance.now() - begun));
    const form = {
      csrf,
      slide: 'no.one',
      shown: shown.get('no.one') ?? '',
      verdict: 'commented',
      by: 'leder',
      text: `Merknad ${n}`,
    };
    expect((await asker.post(form)).status).toBe(303);
    await sleep(1000);
  }
  return times;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const memoryOf = ({ process: { pid } }: Serving): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid ?? ''}/status`, 'utf8'))?.[1] ?? 0) / 1000);
