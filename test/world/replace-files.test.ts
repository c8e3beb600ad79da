/** Every call to the system is refused once: then all files are old, or all are new, and nothing else is there. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PartlyReplaced } from '../../src/world/write-errors.js';
import { refusalOf } from '../../src/world/refusal.js';
import { type FileSet, replaceFiles } from '../../src/world/replace-files.js';
import { settle } from '../../src/world/settle.js';
import { type WritingDisk, nodeDisk } from '../../src/world/writing-disk.js';

const tops: string[] = [];
afterEach(() => tops.splice(0).forEach((top) => rmSync(top, { recursive: true })));

const NAMES = ['deck.nb.pptx', 'deck.nb.pdf', 'deck.da.pptx'];

/** A folder in which the first two files stand already. */
const folder = (): string => {
  const top = mkdtempSync(join(tmpdir(), 'skald-replace-'));
  tops.push(top);
  for (const name of NAMES.slice(0, 2)) writeFileSync(join(top, name), 'old');
  return top;
};

const fresh = (top: string): FileSet => ({
  folder: top,
  files: new Map(NAMES.map((name) => [name, new TextEncoder().encode('new')])),
});

const state = (top: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(top).map((name) => [name, readFileSync(join(top, name), 'utf8')]));

interface Refusing {
  readonly disk: WritingDisk;
  readonly calls: string[];
}

/** Refuses the calls whose number, counted from 0, `refuses` says yes to. */
const refusing = (refuses: (call: number, name: string) => boolean): Refusing => {
  const calls: string[] = [];
  const disk = new Proxy(nodeDisk, {
    get:
      (real, name, receiver) =>
      (...args: unknown[]) => {
        calls.push(String(name));
        if (refuses(calls.length - 1, String(name)))
          throw Object.assign(new Error('refused'), { code: 'EIO', syscall: String(name), path: String(args[0]) });
        const call: unknown = Reflect.get(real, name, receiver);
        return typeof call === 'function' ? (Reflect.apply(call, real, args) as unknown) : call;
      },
  });
  return { disk, calls };
};

const OLD = { 'deck.nb.pptx': 'old', 'deck.nb.pdf': 'old' };
const NEW = Object.fromEntries(NAMES.map((name) => [name, 'new']));
const attempt = async (top: string, disk: WritingDisk): Promise<unknown> => {
  try {
    await replaceFiles(fresh(top), disk);
    return undefined;
  } catch (fault) {
    return fault;
  }
};

const counted = refusing(() => false);
await attempt(folder(), counted.disk);
const total = counted.calls.length;

describe('replaceFiles', () => {
  it.each(Array.from({ length: total }, (_, call) => [call, counted.calls[call]] as const))(
    'gives all or nothing when call %i (%s) is refused',
    async (call) => {
      const top = folder();
      const fault = await attempt(top, refusing((now) => now === call).disk);
      const found = state(top);
      const visible = Object.fromEntries(Object.entries(found).filter(([name]) => !name.startsWith('.')));
      expect(visible).toEqual(fault === undefined ? NEW : OLD);
      // Only a refusal to remove a temporary file may leave one, for the next run to remove.
      if (counted.calls[call] !== 'remove') expect(found).toEqual(visible);
      settle(top, nodeDisk);
      await replaceFiles(fresh(top), nodeDisk);
      expect(Object.keys(state(top)).sort()).toEqual([...NAMES].sort());
    },
  );

  it('tells which files are new when the disk also refuses to put the old ones back', async () => {
    const top = folder();
    let renames = 0;
    // The first is that of the journal.
    const fault = await attempt(top, refusing((_, name) => name === 'rename' && ++renames > 2).disk);
    expect(fault).toBeInstanceOf(PartlyReplaced);
    expect(refusalOf(fault)).toMatchObject({ replaced: [join(top, 'deck.nb.pptx')] });
    // The old content is still there, beside it.
    expect(Object.values(state(top)).filter((content) => content === 'old')).toHaveLength(3);
    expect(settle(top, nodeDisk)).toEqual([{ finished: true, files: NAMES, left: [] }]);
    expect(state(top)).toEqual(NEW);
  });

  it('puts content and names on the disk before it says that all is written', () => {
    expect(counted.calls.lastIndexOf('create')).toBeLessThan(counted.calls.indexOf('rename'));
    expect(counted.calls.lastIndexOf('rename')).toBeLessThan(counted.calls.lastIndexOf('flush'));
    expect(counted.calls.lastIndexOf('flush')).toBeLessThan(counted.calls.indexOf('remove'));
  });
});
