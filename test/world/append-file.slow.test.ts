/** The log of approvals on a real disk: several processes add to it, and any of them may be killed. */
import { buildSync } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLog } from '../../src/review/log.js';
import { appendToFile, shortenFile } from '../../src/world/append-file.js';
import { WRITER } from '../../src/world/temporary-name.js';

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'skald-append-'));
  buildSync({
    entryPoints: [fileURLToPath(new URL('append-events.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Libraries in CommonJS ask for modules of Node.
    banner: { js: "import { createRequire as making } from 'node:module'; const require = making(import.meta.url);" },
    outfile: join(scratch, 'append-events.mjs'),
  });
});
afterAll(() => rmSync(scratch, { recursive: true }));

const newFolder = (): string => mkdtempSync(join(scratch, 'project-'));
const logIn = (folder: string): string => join(folder, 'content/approvals/demo.jsonl');
const lockIn = (folder: string): string => join(folder, 'content/approvals/.demo.jsonl.lock');

const adding = (folder: string, by: string, count: number): ChildProcess =>
  spawn(process.execPath, [join(scratch, 'append-events.mjs'), folder, by, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Signal or exit code, also of a process that has already ended. */
const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.signalCode ?? child.exitCode);
    else child.once('exit', (code, signal) => resolve(signal ?? code));
  });

const ready = (child: ChildProcess): Promise<unknown> =>
  Promise.race([new Promise((resolve) => child.stdout?.once('data', resolve)), ended(child)]);

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a log', () => {
  it('loses nothing when two processes add to it at once', async () => {
    const folder = newFolder();
    const both = [adding(folder, 'a', 100), adding(folder, 'b', 100)];
    expect(await Promise.all(both.map(ended))).toEqual([0, 0]);
    const { events, broken } = readLog(readFileSync(logIn(folder), 'utf8'));
    expect(broken).toBeUndefined();
    const added = events.map((event) => ('organisation' in event ? event.organisation : ''));
    for (const by of ['a', 'b'])
      expect(added.filter((one) => one.startsWith(by))).toEqual(Array.from({ length: 100 }, (_, at) => `${by}-${at}`));
    expect(existsSync(lockIn(folder))).toBe(false);
  });

  it('is whole, or cut short at its end alone, wherever a process was killed, and the next goes on', async () => {
    const folder = newFolder();
    let known = 0;
    let interrupted = 0;
    for (let run = 0; run < 50; run += 1) {
      const child = adding(folder, `run${run}`, 10_000);
      await ready(child);
      await wait(Math.random() * 40);
      child.kill('SIGKILL');
      expect(await ended(child)).toBe('SIGKILL');
      interrupted += existsSync(lockIn(folder)) ? 1 : 0;
      const text = existsSync(logIn(folder)) ? readFileSync(logIn(folder), 'utf8') : '';
      const { events, broken } = readLog(text);
      expect([undefined, 'torn']).toContain(broken?.kind);
      if (broken !== undefined) await shortenFile(logIn(folder), (before) => before.lastIndexOf(10) + 1);
      expect(events.length).toBeGreaterThanOrEqual(known);
      known = events.length;
    }
    expect(await ended(adding(folder, 'last', 1))).toBe(0);
    const { events, broken } = readLog(readFileSync(logIn(folder), 'utf8'));
    expect([broken, events.at(-1)]).toEqual([undefined, expect.objectContaining({ organisation: 'last-0' })]);
    expect(events.length).toBe(known + 1);
    // Else nothing was proved: most are killed while they hold the lock.
    expect(interrupted).toBeGreaterThan(5);
  });
});

describe('a lock', () => {
  const locked = (holder: string, age = 0): string => {
    const folder = newFolder();
    mkdirSync(join(folder, 'content/approvals'), { recursive: true });
    writeFileSync(lockIn(folder), holder);
    const then = new Date(Date.now() - age);
    utimesSync(lockIn(folder), then, then);
    return folder;
  };
  const place = WRITER.split('-')[0] ?? '';
  const add = async (folder: string): Promise<string> => {
    await appendToFile(logIn(folder), () => new TextEncoder().encode('x'));
    return readFileSync(logIn(folder), 'utf8');
  };

  it('is broken when its process is gone', async () => {
    // No process has the largest id that systems give.
    expect(await add(locked(`${place}-4194303`))).toBe('x');
  });

  it('is broken when it was left before it had a name, or by a computer that nobody has heard of for days', async () => {
    expect(await add(locked('', 10_000))).toBe('x');
    for (const half of ['0a1b2c', place, `${place}-`]) expect(await add(locked(half, 10_000))).toBe('x');
    expect(await add(locked('0123456789ab-1', 3 * 24 * 60 * 60 * 1000))).toBe('x');
  });

  it('is waited for while its process lives', async () => {
    const folder = locked(`${place}-${process.ppid}`);
    let done = false;
    const adding = add(folder).then((text) => {
      done = true;
      return text;
    });
    await wait(300);
    expect(done).toBe(false);
    rmSync(lockIn(folder));
    expect(await adding).toBe('x');
  });
});
