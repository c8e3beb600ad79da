import { describe, expect, it } from 'vitest';
import type { CommandWorld } from '../../src/run/command.js';
import { memoryMemory, memoryOutput } from '../world/memory.js';
import type { Memory } from '../../src/world/world.js';
import { type Contents, type Ran, skald } from '../commands/sample-world.js';

const ARGS = 'build --format pdf --json';

/** Two builds that know of each other and share an out folder; how the second went. */
const twice = async (
  second: { args?: string; changes?: Contents; world?: Partial<CommandWorld> },
  between: (output: ReturnType<typeof memoryOutput>) => unknown = () => undefined,
  memory: Memory = memoryMemory(),
): Promise<{ readonly ran: Ran; readonly unchanged: boolean }> => {
  const output = memoryOutput();
  const world = { memory, output: () => output };
  await skald(ARGS, {}, {}, world);
  await between(output);
  const ran = await skald(second.args ?? ARGS, second.changes ?? {}, {}, { ...world, ...second.world });
  const { unchanged = false } = JSON.parse(ran.stdout) as { readonly unchanged?: boolean };
  return { ran, unchanged };
};

describe('a build', () => {
  it('of what has not changed is not done again, and tells the same', async () => {
    const fresh = JSON.parse((await skald(ARGS)).stdout) as object;
    const { ran, unchanged } = await twice({});
    expect([ran.exitCode, unchanged, ran.steps]).toEqual([0, true, []]);
    expect(JSON.parse(ran.stdout)).toEqual({ ...fresh, unchanged: true });
  });

  it.each<readonly [string, Parameters<typeof twice>[0]]>([
    ['a text', { changes: { 'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: Norge har flere planer\n' } }],
    ['a file that was not there', { changes: { 'content/sources.yaml': '{}\n' } }],
    ['a file more', { changes: { 'locales/da/more.po': 'msgid ""\nmsgstr ""\n' } }],
    ['a file that is gone', { changes: { 'layouts/note/example.yaml': undefined } }],
    ['what is asked for', { args: `${ARGS} --release` }],
    ['the program, or the folder', { world: { identity: () => 'another' } }],
  ])('is done again after a change of %s', async (_, second) => {
    const { ran, unchanged } = await twice(second);
    expect([unchanged, ran.steps.length > 0]).toEqual([false, ran.exitCode < 2]);
  });

  it('is done again when a file it wrote is another or gone', async () => {
    const other = await twice({}, (output) => output.write(new Map([['demo.nb.pdf', new Uint8Array([1])]])));
    expect(other.unchanged).toBe(false);
    expect(other.ran.exitCode).toBe(0);
    expect((await twice({ world: { output: () => memoryOutput() } })).unchanged).toBe(false);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -10)],
    ['empty', () => ''],
    ['something else', () => 'null'],
    ['no JSON', () => 'x{'],
  ])('is done again when what is remembered is %s', async (_, damage) => {
    const memory = memoryMemory();
    let damaged = 0;
    const around: Memory = {
      keep: (key, text) => {
        // Beside the whole build, each of its decks is remembered by itself.
        const kept = text.includes('"result"') ? damage(text) : text;
        damaged += kept === text ? 0 : 1;
        memory.keep(key, kept);
      },
      recall: (key) => memory.recall(key),
    };
    const { ran, unchanged } = await twice({}, undefined, around);
    expect([ran.exitCode, unchanged, damaged]).toEqual([0, false, 2]);
  });

  it('is done again when another program has written its files since, before the build had ended', async () => {
    const output = memoryOutput();
    const memory = memoryMemory();
    const raced = {
      ...output,
      write: async (files: ReadonlyMap<string, Uint8Array>) => {
        await output.write(files);
        await output.write(new Map([['demo.nb.pdf', new Uint8Array([1])]]));
      },
    };
    await skald(ARGS, {}, {}, { memory, output: () => raced });
    const ran = await skald(ARGS, {}, {}, { memory, output: () => output });
    expect(JSON.parse(ran.stdout)).not.toHaveProperty('unchanged');
  });

  it('is done again, and not remembered, where no cache is wanted', async () => {
    expect((await twice({ args: `${ARGS} --no-cache` })).unchanged).toBe(false);
    const memory = memoryMemory();
    let kept = 0;
    const counting: Memory = { ...memory, keep: () => (kept += 1) };
    for (const command of ['build', 'check', 'gallery']) {
      const ran = await skald(`${command} --no-cache`, {}, {}, { memory: counting });
      expect(ran.exitCode, ran.stderr).toBeLessThan(2);
    }
    expect(kept).toBe(0);
  });

  it('that failed is not remembered', async () => {
    const memory = memoryMemory();
    const changes = { 'content/slides/two.yaml': 'id: [' };
    const first = await skald(ARGS, changes, {}, { memory });
    const second = await skald(ARGS, changes, {}, { memory });
    expect([first.exitCode, second.exitCode, second.stdout]).toEqual([1, 1, first.stdout]);
    expect(second.steps.length).toBeGreaterThan(0);
  });
});

/** What two command lines one after the other say, and whether the second did anything. */
const again = async (
  args: string,
  second: { changes?: Contents; world?: Partial<CommandWorld> } = {},
): Promise<{ readonly first: Ran; readonly ran: Ran; readonly isDone: boolean }> => {
  const memory = memoryMemory();
  const first = await skald(args, {}, {}, { memory });
  const ran = await skald(args, second.changes, {}, { memory, ...second.world });
  return { first, ran, isDone: ran.steps.length > 0 };
};

const HEADED = { 'content/approvals/demo.jsonl': '{' };

describe('what writes nothing', () => {
  it.each(['check', 'check --json', 'review status', 'review status --json', 'review digest'])(
    'is not done again where nothing has changed: %s',
    async (args) => {
      const { first, ran, isDone } = await again(args);
      expect(isDone).toBe(false);
      expect({ ...ran, steps: first.steps }).toEqual(first);
      expect(ran.stdout + ran.stderr).not.toBe('');
    },
  );

  it.each<readonly [string, string, Parameters<typeof again>[1]]>([
    ['a text', 'check', { changes: { 'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: Ni\n' } }],
    ['a dictionary', 'check', { world: { dictionary: () => undefined } }],
    ['the log', 'review status', { changes: HEADED }],
    ['the day, since deadlines pass', 'review status', { world: { now: () => new Date('2017-05-10T00:00:00Z') } }],
  ])('is done again after a change of %s', async (_, args, second) => {
    const { isDone } = await again(args, second);
    expect(isDone).toBe(true);
  });

  it('says again what is wrong', async () => {
    const changes = { 'content/slides/two.yaml': 'id: no.two\ntype: note\ntitel: Planen virker\n' };
    const memory = memoryMemory();
    const first = await skald('check', changes, {}, { memory });
    const second = await skald('check', changes, {}, { memory });
    expect([second.exitCode, second.stderr, second.steps]).toEqual([1, first.stderr, []]);
  });

  it('holds for a day', async () => {
    const memory = memoryMemory();
    const at = async (now: string): Promise<Ran> =>
      skald('review status', {}, {}, { memory, now: () => new Date(now) });
    await at('2017-05-09T00:00:00Z');
    expect((await at('2017-05-09T23:59:59Z')).steps).toEqual([]);
    expect((await at('2017-05-10T00:00:00Z')).steps).not.toEqual([]);
  });
});
