/** The program as a process: exit codes, streams, and what a killed build leaves behind. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryName } from '../../src/world/temporary-name.js';
import { projectWith, skald, skaldWithin, start } from './tools/sample-project.js';

const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Name -> digest of all that is in a folder. */
const state = (folder: string): Readonly<Record<string, string>> =>
  existsSync(folder) ? Object.fromEntries(readdirSync(folder).map((name) => [name, digest(join(folder, name))])) : {};

describe('skald as a process', () => {
  it('builds, silently but for the result, with the same bytes each time', () => {
    const folder = projectWith();
    const first = skald(folder, ['build', '--json']);
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(JSON.parse(first.stdout)).toMatchObject({ ok: true, files: [{ path: 'output/demo.nb.pptx' }, {}, {}, {}] });
    const before = state(join(folder, 'output'));
    expect(Object.keys(before)).toEqual(['demo.da.pdf', 'demo.da.pptx', 'demo.nb.pdf', 'demo.nb.pptx']);
    expect(skald(folder, ['build', '--out', 'again']).status).toBe(0);
    expect(state(join(folder, 'again'))).toEqual(before);
  });

  it('builds the same on a single core, where PDF gets no thread of its own', () => {
    const folder = projectWith();
    expect(skald(folder, ['build']).status).toBe(0);
    expect(skaldWithin(folder, 'taskset -cp 0 $$ > /dev/null', ['build', '--out', 'alone']).status).toBe(0);
    expect(state(join(folder, 'alone'))).toEqual(state(join(folder, 'output')));
  });

  it('does not build again what has not changed, and does when a file is gone', () => {
    const folder = projectWith();
    expect(skald(folder, ['build']).status).toBe(0);
    const before = state(join(folder, 'output'));
    const written = statSync(join(folder, 'output/demo.nb.pdf')).mtimeMs;
    expect(skald(folder, ['build']).stdout).toMatch(/^4 files, nothing has changed/mu);
    expect(statSync(join(folder, 'output/demo.nb.pdf')).mtimeMs).toBe(written);
    rmSync(join(folder, 'output/demo.da.pdf'));
    expect(skald(folder, ['build']).stdout).not.toContain('nothing has changed');
    expect(state(join(folder, 'output'))).toEqual(before);
  });

  it('ends with 2 for wrong usage and 1 for content, and colours nothing in a pipe', () => {
    const folder = projectWith({ 'content/slides/two.yaml': 'id: [' });
    expect(skald(folder, ['biuld']).status).toBe(2);
    expect(skald(folder, ['check', '--project', 'nowhere']).status).toBe(2);
    const ended = skald(folder, ['check'], { FORCE_COLOR: '1' });
    expect(ended.status).toBe(1);
    expect(ended.stderr).not.toContain('\u001b');
  });

  it('works from elsewhere, and prints help', () => {
    const folder = projectWith();
    const ended = skald('/', ['build', '--project', folder, '--out', join(folder, 'x'), '-l', 'nb', '-f', 'pdf']);
    expect([ended.status, readdirSync(join(folder, 'x'))]).toEqual([0, ['demo.nb.pdf']]);
    expect(skald('/', ['--help']).stdout).toContain('skald build');
  });

  it('says why it cannot write', () => {
    const folder = projectWith({ output: 'a file' });
    const ended = skald(folder, ['build']);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('cannot-write');
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('a file');
  });

  it('leaves old files alone and nothing behind when the system breaks off writing', () => {
    const folder = projectWith();
    mkdirSync(join(folder, 'output'));
    writeFileSync(join(folder, 'output/demo.nb.pdf'), 'old');
    const ended = skaldWithin(folder, 'ulimit -f 4', ['build']);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('output:1:1 error cannot-write: It cannot be written');
    expect(readdirSync(join(folder, 'output'))).toEqual(['demo.nb.pdf']);
    expect(readFileSync(join(folder, 'output/demo.nb.pdf'), 'utf8')).toBe('old');
  });
});

describe('a result that cannot be printed', () => {
  it('is told of on the error stream when the disk is full, with what is done all the same', () => {
    const folder = projectWith();
    const ended = skaldWithin(folder, 'exec >/dev/full', ['build', '-l', 'nb', '-f', 'pdf']);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain(
      'error cannot-print: The result cannot be printed: the disk is full. What was asked',
    );
    expect(readdirSync(join(folder, 'output'))).toEqual(['demo.nb.pdf']);
  });
});

describe('a killed build', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('leaves the old file or the new one: %s', async (signal) => {
    const folder = projectWith();
    const output = join(folder, 'output');
    mkdirSync(output);
    expect(skald(folder, ['build', '--out', 'new']).status).toBe(0);
    const fresh = state(join(folder, 'new'));
    for (const name of Object.keys(fresh)) writeFileSync(join(output, name), 'old');
    const old = digest(join(output, 'demo.nb.pdf'));
    for (let wait = 0; wait < 1500; wait += 75) {
      const child = start(folder, ['build']);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await sleep(wait);
      child.kill(signal);
      await ended;
      const after = state(output);
      for (const [name, now] of Object.entries(fresh)) expect([old, now]).toContain(after[name]);
    }
    expect(skald(folder, ['build']).status).toBe(0);
    expect(state(output)).toEqual(fresh);
  });

  it('has its leftovers cleared away by the next', () => {
    const folder = projectWith();
    mkdirSync(join(folder, 'output'));
    const left = temporaryName('demo.nb.pdf', 'new').replace(/-\d+-/, '-99999999-');
    writeFileSync(join(folder, 'output', left), 'half');
    expect(skald(folder, ['build', '-l', 'nb', '-f', 'pdf']).status).toBe(0);
    expect(readdirSync(join(folder, 'output'))).toEqual(['demo.nb.pdf']);
  });
});

describe('a build that watches', () => {
  it('builds again after an edit, and after content is taken away and put back, wherever the project is', async () => {
    const folder = join(projectWith(), '.dotted', 'project');
    cpSync(projectWith(), folder, { recursive: true });
    const child = start(folder, ['build', '--watch', '-l', 'nb', '-f', 'pdf']);
    const output = join(folder, 'output/demo.nb.pdf');
    const built = async (before: string): Promise<string> => {
      while (!existsSync(output) || digest(output) === before) await sleep(50);
      return digest(output);
    };
    const slide = join(folder, 'content/slides/one.yaml');
    const write = (title: string): void => writeFileSync(slide, `id: no.one\ntype: note\ntitle: ${title}\n`);
    try {
      const first = await built('');
      // The watcher says nothing of when it is ready.
      await sleep(1000);
      write('Norge har flere planer');
      const second = await built(first);
      renameSync(join(folder, 'content'), join(folder, 'aside'));
      await sleep(500);
      renameSync(join(folder, 'aside'), join(folder, 'content'));
      await sleep(1000);
      write('Norge har enda flere planer');
      expect(await built(second)).not.toBe(first);
    } finally {
      child.kill();
    }
  });
});
