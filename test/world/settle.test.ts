/** A run is killed after each of its calls to the disk: after the next one all files are old, or all are new, and nothing else is there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChangedMeanwhile } from '../../src/world/write-errors.js';
import { digestOf } from '../../src/world/digest.js';
import { beginJournal } from '../../src/world/journal.js';
import { PartlyReplaced } from '../../src/world/write-errors.js';
import { replaceFiles } from '../../src/world/replace-files.js';
import { settle } from '../../src/world/settle.js';
import { journalName, temporaryName } from '../../src/world/temporary-name.js';
import type { Settlement } from '../../src/world/world.js';
import type { WritingDisk } from '../../src/world/writing-disk.js';
import { type Contents, Died, bytesOf, dyingDisk, filesIn, inFolder, quickDisk } from './dying-disk.js';

const OLD = { 'deck.nb.pptx': 'old', 'deck.nb.pdf': 'old', 'locales/da/a.po': 'old', 'other.txt': 'x' };
const NEW = { 'deck.nb.pptx': 'new', 'deck.nb.pdf': 'new', 'locales/da/a.po': 'new', 'locales/sv/b.po': 'new' };
const AFTER = { ...OLD, ...NEW };

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'skald-settle-'));
  buildSync({
    entryPoints: [fileURLToPath(new URL('replace-and-die.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(scratch, 'replace-and-die.mjs'),
  });
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** What somebody saved is no fault of the run either. */
const dies = async (work: () => unknown): Promise<void> => {
  try {
    await work();
  } catch (fault) {
    const causes = [Died, ChangedMeanwhile, PartlyReplaced];
    if (!causes.some((cause) => fault instanceof cause)) throw fault;
  }
};

/** How many calls it takes without dying. */
const callsOf = async (old: Contents, files: Contents): Promise<number> => {
  let calls = 0;
  await inFolder(old, async (folder) => {
    const { disk, calls: counted } = dyingDisk(Infinity);
    await replaceFiles({ folder, files: bytesOf(files) }, disk);
    calls = counted();
  });
  return calls;
};

const total = await callsOf(OLD, NEW);
const everyCall = Array.from({ length: total + 1 }, (_, most) => most);

describe('a run that is killed', () => {
  it.each(everyCall)('after %i calls leaves what the next one finishes or undoes', async (most) => {
    let settled: readonly Settlement[] = [];
    const found = await inFolder(OLD, async (folder) => {
      await dies(() => replaceFiles({ folder, files: bytesOf(NEW) }, dyingDisk(most).disk));
      settled = settle(folder, quickDisk);
      expect(settle(folder, quickDisk)).toEqual([]);
    });
    expect([OLD, AFTER]).toContainEqual(found);
    for (const { finished, left } of settled) expect([found, left]).toEqual([finished ? AFTER : OLD, []]);
  });

  it('has its set finished once the first file is new', async () => {
    const ends: { readonly isMixed: boolean; readonly found: Contents }[] = [];
    for (const most of everyCall) {
      let isMixed = false;
      const found = await inFolder(OLD, async (folder) => {
        await dies(() => replaceFiles({ folder, files: bytesOf(NEW) }, dyingDisk(most).disk));
        const now = filesIn(folder);
        isMixed = new Set(Object.entries(NEW).map(([name, text]) => now[name] === text)).size > 1;
        settle(folder, quickDisk);
      });
      ends.push({ isMixed, found });
    }
    const mixed = ends.filter(({ isMixed }) => isMixed);
    expect(mixed.length).toBeGreaterThan(2);
    for (const { found } of mixed) expect(found).toEqual(AFTER);
  });

  it('may be settled by one that is killed too, whatever the files are', async () => {
    const names = fc.constantFrom('a', 'b', 'c/d', 'c/e', 'f');
    const files = fc.dictionary(names, fc.constantFrom('1', '2', '3'), { noNullPrototype: true });
    const calls = fc.nat(60);
    await fc.assert(
      fc.asyncProperty(files, files, calls, fc.array(calls, { maxLength: 3 }), async (old, fresh, most, again) => {
        const found = await inFolder(old, async (folder) => {
          await dies(() => replaceFiles({ folder, files: bytesOf(fresh) }, dyingDisk(most).disk));
          for (const calls of again) await dies(() => settle(folder, dyingDisk(calls).disk));
          settle(folder, quickDisk);
        });
        expect([old, { ...old, ...fresh }]).toContainEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it.each([...everyCall, ...everyCall.map((most) => most + total), Infinity])(
    'after %i calls, in which somebody saved a file of the set, never takes that away',
    async (most) => {
      let isSaved = false;
      const found = await inFolder(OLD, async (folder) => {
        const { disk } = dyingDisk(most);
        const rename: WritingDisk['rename'] = (from, to) => {
          disk.rename(from, to);
          if (isSaved || !to.endsWith('deck.nb.pdf')) return;
          writeFileSync(join(folder, 'locales/da/a.po'), 'saved');
          isSaved = true;
        };
        const saving = new Proxy(disk, {
          get: (real, name): unknown => (name === 'rename' ? rename : Reflect.get(real, name)),
        });
        const held = bytesOf({ 'locales/da/a.po': 'old' });
        await dies(() => replaceFiles({ folder, files: bytesOf(NEW), held }, saving));
        settle(folder, quickDisk);
      });
      const saved = { 'locales/da/a.po': 'saved' };
      expect(
        isSaved
          ? [
              { ...OLD, ...saved },
              { ...AFTER, ...saved },
            ]
          : [OLD, AFTER],
      ).toContainEqual(found);
      if (most === Infinity) expect(found).toEqual({ ...OLD, ...saved });
    },
  );

  it('is a process that is gone before it can do anything more', () => {
    const program = join(scratch, 'replace-and-die.mjs');
    // Each takes as long as Node takes to start.
    for (const most of everyCall.filter((call) => call % 3 === 0 || call === total)) {
      const folder = mkdtempSync(join(scratch, 'killed-'));
      mkdirSync(join(folder, 'locales/da'), { recursive: true });
      for (const [name, text] of Object.entries(OLD)) writeFileSync(join(folder, name), text);
      const { signal, stderr } = spawnSync(process.execPath, [program, folder, String(most), JSON.stringify(NEW)]);
      expect(signal, String(stderr)).toBe(most < total ? 'SIGKILL' : null);
      settle(folder, quickDisk);
      expect([OLD, AFTER]).toContainEqual(filesIn(folder));
    }
  });
});

describe('what is left of a run', () => {
  const writer = (pid: number, place?: string): string =>
    temporaryName('x', 'new')
      .slice('.x.'.length, -'-new.skald.tmp'.length)
      .replace(/^(.*)-\d+$/u, (_, own: string) => `${place ?? own}-${pid}`);
  const journal = (of: string, files: object): Contents => ({
    [temporaryName('skald', 'finish', of)]: JSON.stringify({ writer: of, files }),
  });
  const hash = (text: string): string => digestOf(new TextEncoder().encode(text));
  const one = [{ name: 'a', fresh: hash('new'), old: hash('old') }];
  const set = (of: string): Contents => ({ ...journal(of, one), a: 'old', [temporaryName('a', 'new', of)]: 'new' });

  it('is settled where its process is gone, and left where it may be running', async () => {
    const after = (of: string): Promise<Contents> => inFolder(set(of), (folder) => settle(folder, quickDisk));
    expect(await after(writer(99999999))).toEqual({ a: 'new' });
    expect(await after(writer(process.ppid))).toEqual(set(writer(process.ppid)));
    const elsewhere = writer(99999999, '0123456789ab');
    expect(await after(elsewhere)).toEqual(set(elsewhere));
    const stale = await inFolder(set(elsewhere), async (folder) => {
      for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1000, 1000);
      settle(folder, quickDisk);
    });
    expect(stale).toEqual({ a: 'new' });
  });

  it('puts the old files back where a new one is damaged', async () => {
    const of = writer(99999999);
    const two = [
      ...one,
      { name: 'b', fresh: hash('new'), old: null },
      { name: 'c', fresh: hash('new'), old: hash('old') },
    ];
    const files = {
      ...journal(of, two),
      a: 'old',
      [temporaryName('a', 'new', of)]: 'ne',
      b: 'new',
      c: 'new',
      [temporaryName('c', 'old', of)]: 'old',
    };
    const found = await inFolder(files, async (folder) => {
      expect(settle(folder, quickDisk)).toEqual([{ finished: false, files: ['a', 'b', 'c'], left: [] }]);
    });
    expect(found).toEqual({ a: 'old', c: 'old' });
  });

  it('leaves a file alone that somebody has saved since, and says so', async () => {
    const files = { ...set(writer(99999999)), a: 'saved' };
    const found = await inFolder(files, async (folder) => {
      expect(settle(folder, quickDisk)).toEqual([{ finished: true, files: ['a'], left: ['a'] }]);
    });
    expect(found).toEqual({ a: 'saved' });
  });

  it('reaches nothing outside the folder, and is removed where it is no journal', async () => {
    const of = writer(99999999);
    for (const name of ['../a', '/etc/a', 'x/../../a', '.', ''])
      expect(
        await inFolder({ ...journal(of, [{ ...one[0], name }]), a: 'old' }, async (folder) => {
          expect(settle(folder, quickDisk)).toEqual([]);
        }),
      ).toEqual({ a: 'old' });
  });

  it('is found beside a file behind a link', async () => {
    const ends = new Set<string>();
    for (const most of everyCall) {
      const found = await inFolder({ 'elsewhere/a': 'old', 'out/b': 'old' }, async (folder) => {
        symlinkSync('../elsewhere/a', join(folder, 'out/a'));
        const out = join(folder, 'out');
        await dies(() => replaceFiles({ folder: out, files: bytesOf({ a: 'new', b: 'new' }) }, dyingDisk(most).disk));
        settle(out, quickDisk);
      });
      ends.add(JSON.stringify(found));
    }
    const all = (text: string): string => JSON.stringify({ 'elsewhere/a': text, 'out/b': text });
    expect([...ends].sort()).toEqual([all('new'), all('old')]);
  });

  it('is settled once, also where two runs find it', async () => {
    await inFolder({ a: 'old' }, async (folder) => {
      beginJournal(folder, one, quickDisk);
      const late: WritingDisk = {
        ...quickDisk,
        rename: (from, to) => {
          rmSync(join(folder, journalName('begun')), { force: true });
          quickDisk.rename(from, to);
        },
      };
      expect(settle(folder, late)).toEqual([]);
      expect(settle(join(folder, 'none'), quickDisk)).toEqual([]);
    });
  });
});
