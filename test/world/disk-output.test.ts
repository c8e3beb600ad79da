import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChangedMeanwhile } from '../../src/world/write-errors.js';
import { diskOutput } from '../../src/world/disk-output.js';
import { temporaryName } from '../../src/world/temporary-name.js';
import { type WritingDisk, nodeDisk } from '../../src/world/writing-disk.js';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'skald-output-'));
});
afterEach(() => rmSync(top, { recursive: true }));

const one = (path: string, ...bytes: number[]): ReadonlyMap<string, Uint8Array> =>
  new Map([[path, new Uint8Array(bytes)]]);
const bytesOf = (path: string): readonly number[] => [...readFileSync(join(top, path))];

describe('diskOutput', () => {
  it('makes folders, replaces files and leaves nothing else behind', async () => {
    const output = diskOutput(join(top, 'out'));
    await output.write(one('x/deck.pptx', 1));
    await output.write(one('x/deck.pptx', 2, 3));
    expect(bytesOf('out/x/deck.pptx')).toEqual([2, 3]);
    expect(readdirSync(join(top, 'out/x'))).toEqual(['deck.pptx']);
  });

  it('keeps the old files and cleans up when one cannot be written', async () => {
    const output = diskOutput(top);
    await output.write(one('deck.nb.pptx', 1));
    writeFileSync(join(top, 'blocked'), '');
    const files = new Map([...one('deck.nb.pptx', 2), ...one('blocked/deck.da.pptx', 3)]);
    await expect(output.write(files)).rejects.toThrow();
    expect(bytesOf('deck.nb.pptx')).toEqual([1]);
    expect(readdirSync(top).sort()).toEqual(['blocked', 'deck.nb.pptx']);
  });

  it('looks for folders in the way before it replaces anything', async () => {
    await diskOutput(top).write(one('deck.nb.pptx', 1));
    mkdirSync(join(top, 'deck.da.pptx'));
    const files = new Map([...one('deck.nb.pptx', 2), ...one('deck.da.pptx', 2)]);
    await expect(diskOutput(top).write(files)).rejects.toThrow('EISDIR');
    expect(bytesOf('deck.nb.pptx')).toEqual([1]);
    expect(readdirSync(top).sort()).toEqual(['deck.da.pptx', 'deck.nb.pptx']);
  });

  it('leaves a file alone that holds the same bytes already', async () => {
    await diskOutput(top).write(one('deck.pptx', 1));
    utimesSync(join(top, 'deck.pptx'), 1000, 1000);
    await diskOutput(top).write(one('deck.pptx', 1));
    expect(statSync(join(top, 'deck.pptx')).mtimeMs).toBe(1_000_000);
  });

  it('keeps the permissions of the file that is there, whatever the mask', async () => {
    for (const mode of [0o600, 0o666]) {
      writeFileSync(join(top, 'deck.pptx'), String(mode));
      chmodSync(join(top, 'deck.pptx'), mode);
      await diskOutput(top).write(one('deck.pptx', 1));
      expect(statSync(join(top, 'deck.pptx')).mode & 0o777).toBe(mode);
    }
  });

  it('keeps a link, and replaces what it points at, be it there or not', async () => {
    mkdirSync(join(top, 'elsewhere'));
    writeFileSync(join(top, 'elsewhere/deck.pptx'), 'old');
    symlinkSync('elsewhere/deck.pptx', join(top, 'deck.pptx'));
    symlinkSync('deck.pptx', join(top, 'again.pptx'));
    symlinkSync('elsewhere/none.pdf', join(top, 'deck.pdf'));
    await diskOutput(top).write(new Map([...one('again.pptx', 1), ...one('deck.pdf', 2)]));
    expect([bytesOf('elsewhere/deck.pptx'), bytesOf('elsewhere/none.pdf')]).toEqual([[1], [2]]);
    for (const name of ['deck.pptx', 'again.pptx', 'deck.pdf'])
      expect(lstatSync(join(top, name)).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(top, 'elsewhere'))).toEqual(['deck.pptx', 'none.pdf']);
  });

  it('refuses links in a circle, and what is no file', async () => {
    symlinkSync('b.pptx', join(top, 'a.pptx'));
    symlinkSync('a.pptx', join(top, 'b.pptx'));
    await expect(diskOutput(top).write(one('a.pptx', 1))).rejects.toThrow('ELOOP');
    await expect(diskOutput('/dev').write(one('null', 1))).rejects.toThrow('ENOTFILE');
  });

  const of = (process: number, name = 'deck.pptx'): string =>
    temporaryName(name, 'new').replace(/-\d+-/, `-${process}-`);
  const otherPlace = (name: string): string => name.replace(/\.[0-9a-f]{12}-/, '.0123456789ab-');

  it('removes what a killed run left of the same file, be it one with the same process id', async () => {
    for (const name of [of(99999999), of(process.pid)]) writeFileSync(join(top, name), 'x');
    await diskOutput(top).write(one('deck.pptx', 1));
    expect(readdirSync(top)).toEqual(['deck.pptx']);
  });

  it('removes nothing of a running process, another computer or container, another file or another program', async () => {
    const others = [of(process.ppid), otherPlace(of(99999999)), of(99999999, 'other.pptx'), '.deck.pptx.99999999.tmp'];
    for (const name of others) writeFileSync(join(top, name), 'x');
    await diskOutput(top).write(one('deck.pptx', 1));
    for (const name of others) expect(existsSync(join(top, name)), name).toBe(true);
  });

  it('removes what another computer left a day ago', async () => {
    const stale = otherPlace(of(1));
    writeFileSync(join(top, stale), 'x');
    utimesSync(join(top, stale), 1000, 1000);
    await diskOutput(top).write(one('deck.pptx', 1));
    expect(existsSync(join(top, stale))).toBe(false);
  });

  it('refuses a folder that the system will not make, rather than trying for ever', async () => {
    await expect(diskOutput('/proc/x/y').write(one('deck.pptx', 1))).rejects.toThrow('ENOENT');
  });

  describe('of what was read', () => {
    const read = (...bytes: number[]): ReadonlyMap<string, Uint8Array> => one('a.po', ...bytes);
    const both = (): ReadonlyMap<string, Uint8Array> => new Map([...one('b.po', 2), ...one('a.po', 2)]);
    const saving = (when: 'before' | 'into', save: () => void): WritingDisk => ({
      ...nodeDisk,
      rename: (from, to) => {
        if (when === 'before' && from.includes('-new.') && to.endsWith('b.po')) save();
        nodeDisk.rename(from, to);
        if (when === 'into' && to.endsWith('a.po')) save();
      },
    });

    it('replaces what still is, and nothing where one file is another', async () => {
      for (const name of ['a.po', 'b.po']) writeFileSync(join(top, name), new Uint8Array([1]));
      await expect(diskOutput(top).write(both(), read(9))).rejects.toThrow(ChangedMeanwhile);
      await expect(diskOutput(top).write(both(), new Map([['a.po', undefined]]))).rejects.toThrow(ChangedMeanwhile);
      expect([bytesOf('a.po'), bytesOf('b.po')]).toEqual([[1], [1]]);
      await diskOutput(top).write(both(), read(1));
      expect([bytesOf('a.po'), bytesOf('b.po')]).toEqual([[2], [2]]);
    });

    it('looks again when the other files of the set are replaced already', async () => {
      for (const name of ['a.po', 'b.po']) writeFileSync(join(top, name), new Uint8Array([1]));
      writeFileSync(join(top, 'saved'), new Uint8Array([7]));
      // As most editors save: another file in the place of the first.
      const disk = saving('before', () => renameSync(join(top, 'saved'), join(top, 'a.po')));
      await expect(diskOutput(top, disk).write(both(), read(1))).rejects.toThrow(ChangedMeanwhile);
      expect([bytesOf('a.po'), bytesOf('b.po')]).toEqual([[7], [1]]);
      expect(readdirSync(top).sort()).toEqual(['a.po', 'b.po']);
    });

    it('takes back what somebody had open and saved into at that very moment', async () => {
      for (const name of ['a.po', 'b.po']) writeFileSync(join(top, name), new Uint8Array([1]));
      const open = openSync(join(top, 'a.po'), 'r+');
      const disk = saving('into', () => writeSync(open, new Uint8Array([7]), 0, 1, 0));
      await expect(diskOutput(top, disk).write(both(), read(1))).rejects.toThrow(ChangedMeanwhile);
      closeSync(open);
      expect([bytesOf('a.po'), bytesOf('b.po')]).toEqual([[7], [1]]);
    });
  });
});
