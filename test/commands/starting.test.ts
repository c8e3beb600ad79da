import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.js';
import { diskFiles } from '../../src/world/disk.js';
import { layeredFiles } from '../../src/world/layered-files.js';
import { memoryFiles, memoryOutput } from '../world/memory.js';
import { worldOf } from './sample-world.js';

const program = diskFiles(fileURLToPath(new URL('../..', import.meta.url)));

async function skald(args: string, there: Readonly<Record<string, string>> = {}) {
  const files = layeredFiles(memoryFiles(there), program);
  const project = { files, nameOf: (path: string) => (files.isBrought(path) ? `/program/${path}` : path) };
  const own = memoryFiles(there);
  const output = memoryOutput(own.read);
  const names = (): readonly string[] => own.list('').map((name) => name.replace('/', ''));
  const world = { ...worldOf(project), output: () => ({ ...output, names }) };
  const ran = await run(args.split(' '), {
    version: '0',
    colour: false,
    debug: true,
    open: () => Promise.resolve(world),
  });
  return { ...ran, written: output.written };
}

describe('skald init', () => {
  it('writes a project by defaults, and asks nothing', async () => {
    const ran = await skald('init work/Short Queues'.replace('Short Queues', 'Korte-Køer'));
    expect(ran.stderr).toBe('');
    expect([...ran.written.keys()]).toEqual([
      ...['cover', 'demand', 'next', 'time'].map((name) => `content/slides/${name}.yaml`),
      'content/framework.yaml',
      'content/decks/korte-k-er.yaml',
      'locales/nb/korte-k-er.po',
      '.gitignore',
    ]);
    expect(ran.stdout).toContain('Build it with: skald build --project work/Korte-Køer\n');
  });

  it('takes a name, a client, languages and a theme', async () => {
    const ran = await skald('init x --name plan --client Acme --languages da,en --theme contrast --json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ project: 'x', deck: 'plan' });
    const deck = Buffer.from(ran.written.get('content/decks/plan.yaml') ?? []).toString();
    expect(deck).toContain('client: Acme\n');
    expect(deck).toContain('locales: [da, en]\n');
    expect(deck).toContain('theme: contrast #');
  });

  it.each([
    ['init x --languages sv', 'unknown-language'],
    ['init x --languages en,xx', 'unknown-language'],
    ['init x --theme nowhere', 'unknown-theme'],
    ['init x --name A/B', 'wrong-usage'],
    ['init', 'wrong-usage'],
  ])('%s is wrong usage', async (args, code) => {
    const ran = await skald(args);
    expect([ran.exitCode, ran.written.size]).toEqual([2, 0]);
    expect(ran.stderr).toContain(`error ${code}`);
  });

  it('leaves a project that is there alone', async () => {
    const ran = await skald('init x', { 'content/decks/mine.yaml': 'id: mine\n' });
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(ran.stderr).toContain('error file-exists: The folder «x» holds «content» already');
  });
});

describe('skald new slide', () => {
  it('writes a skeleton where the id says', async () => {
    const ran = await skald('new slide line-chart no.trend');
    expect(ran.exitCode).toBe(0);
    expect([...ran.written.keys()]).toEqual(['content/slides/no/trend.yaml']);
    expect(ran.stdout).toContain('name no.trend under «slides» in a deck');
  });

  it.each([
    ['new slide lin-chart x', 2, 'unknown-type: There is no type «lin-chart»'],
    ['new slide line-chart ../x', 2, 'wrong-usage'],
    ['new slide line-chart nul', 2, 'wrong-usage: «nul» cannot name a file everywhere'],
    ['new slide line-chart no.com1.b', 2, 'wrong-usage: «no.com1.b» cannot name a file everywhere'],
    ['new slide line-chart x', 1, 'file-exists'],
  ])('%s is refused', async (args, code, told) => {
    const ran = await skald(args, { 'content/slides/x.yaml': 'id: x\n' });
    expect([ran.exitCode, ran.written.size]).toEqual([code, 0]);
    expect(ran.stderr).toContain(`error ${told}`);
  });
});

describe('skald types', () => {
  it('lists them, for people and for scripts', async () => {
    expect((await skald('types')).stdout).toMatch(/^roles-matrix +Roles matrix \(governance, needs level, role\)$/mu);
    const { types } = JSON.parse((await skald('types --json')).stdout) as { types: readonly object[] };
    expect(types).toContainEqual({ id: 'process-phases', pack: 'core', title: 'Process phases', needs: [] });
  });
});
