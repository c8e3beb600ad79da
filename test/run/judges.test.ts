/** Words that are judged in a thread of its own: the same verdicts, and the faults of the thread. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { plainJudge, threadedJudge } from '../../src/run/judges.js';
import type { Judge, Language, Question } from '../../src/spelling/judge.js';
import { startThread, type Thread } from '../../src/world/thread.js';
import { dictionary, skald } from '../commands/sample-world.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below node_modules, where the libraries are found.
const folder = mkdtempSync(join(root, 'node_modules/.cache-judge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compiled = join(folder, 'thread.mjs');
buildSync({
  entryPoints: [join(root, 'src/spelling-thread.ts')],
  outfile: compiled,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});

/** Threads that were started, and whether each was ended. */
const threads: { ended: boolean }[] = [];

const judgeOf = (file: string): Judge =>
  threadedJudge((): Thread => {
    const thread = startThread(pathToFileURL(file));
    const state = { ended: false };
    threads.push(state);
    return {
      ...thread,
      end: () => {
        state.ended = true;
        thread.end();
      },
    };
  });

const language = (tag: string, name: string, listed: readonly string[]): Language => ({
  tag,
  dictionary: name,
  joints: tag === 'en' ? [] : ['', 's', 'e'],
  listed,
  rare: [],
});

const question: Question = {
  words: new Map([
    ['en', ['organisation', 'kommune', 'qwrtz', 'Skald']],
    ['nb', ['digitaliseringsprosjektene', 'organisation']],
  ]),
  languages: [language('en', 'en-gb', ['Skald']), language('nb', 'nb', [])],
  dictionaries: new Map(
    ['en-gb', 'nb'].map((name) => [name, dictionary(name) ?? expect.unreachable(`no dictionary ${name}`)]),
  ),
};

describe('a thread that judges words', () => {
  it('says what is said without one, and ends', async () => {
    const plain = await plainJudge(question);
    expect(plain.verdicts.get('en')).toEqual(
      new Map([
        ['organisation', 'right'],
        ['kommune', 'nb'],
        ['qwrtz', 'unknown'],
        ['Skald', 'right'],
      ]),
    );
    expect(plain.answers.get('en-gb')?.get('organisation')).toBe(true);
    expect(await judgeOf(compiled)(question)).toEqual(plain);
    expect(threads).toEqual([{ ended: true }]);
  });

  it('is asked by skald check, which says the same', async () => {
    const changes = { 'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: Planen virkr for kommunerne\n' };
    const own = await skald('check --json', changes, {}, { judge: judgeOf(compiled) });
    expect(own.stdout).toContain('misspelt-word');
    expect(own.stdout).toBe((await skald('check --json', changes)).stdout);
  });

  it.each([
    ['process.exit(7)', 'A thread ended with 7'],
    ["throw new Error('broken')", 'broken'],
    ["parentPort.postMessage({ answer: ['nothing'] })", 'The words were not judged'],
  ])('and does %s is a fault', async (does, fault) => {
    const file = join(folder, `${does.replace(/\W/gu, '')}.mjs`);
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => { ${does} });\n`,
    );
    await expect(judgeOf(file)(question)).rejects.toThrow(fault);
    expect(threads.every(({ ended }) => ended)).toBe(true);
  });
});
