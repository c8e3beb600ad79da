import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'skald-signals-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** A process that is sent signals while it works. */
const ran = (
  work: string,
): { readonly status: number | null; readonly signal: string | null; readonly said: string } => {
  const outfile = join(scratch, 'work.mjs');
  const contents = `import { nextTurn, uninterrupted } from ${JSON.stringify(fileURLToPath(new URL('../../src/world/uninterrupted.js', import.meta.url)))};
    const send = (signal) => process.kill(process.pid, signal);
    const say = (text) => process.stdout.write(text);
    ${work}`;
  buildSync({ stdin: { contents, resolveDir: scratch }, bundle: true, platform: 'node', format: 'esm', outfile });
  const { status, signal, stdout } = spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
  return { status, signal, said: stdout };
};

describe('a signal', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ])('that comes while files are replaced ends the process when they are: %s', (signal, status) => {
    const work = `await uninterrupted(async () => { send('${signal}'); await nextTurn(); say('done'); }); say('more');`;
    expect(ran(work)).toEqual({ status, signal: null, said: 'done' });
  });

  it('ends it also where they could not be', () => {
    const work = `await uninterrupted(async () => { send('SIGTERM'); await nextTurn(); throw new Error('refused'); });`;
    expect(ran(work).status).toBe(143);
  });

  it('that comes after another ends it at once', () => {
    const work = `await uninterrupted(async () => {
      send('SIGTERM'); await nextTurn(); say('first');
      send('SIGINT'); await nextTurn(); say('second');
    });`;
    expect(ran(work)).toEqual({ status: 130, signal: null, said: 'first' });
  });

  it('ends it as the system does before and after', () => {
    const work = `await uninterrupted(async () => say('done')); send('SIGTERM'); await nextTurn(); say('more');`;
    expect(ran(work)).toEqual({ status: null, signal: 'SIGTERM', said: 'done' });
  });
});
