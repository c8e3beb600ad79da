import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskOutput } from '../../src/world/disk-output.js';
import { temporaryName } from '../../src/world/temporary-name.js';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'skald-output-'));
});
afterEach(() => rmSync(top, { recursive: true }));

const one = (path: string, ...bytes: number[]): ReadonlyMap<string, Uint8Array> =>
  new Map([[path, new Uint8Array(bytes)]]);
const bytesOf = (path: string): readonly number[] => [...readFileSync(join(top, path))];

describe('diskOutput', () => {
  it('makes folders, replaces files and leaves nothing else behind', () => {
    const output = diskOutput(join(top, 'out'));
    output.write(one('x/deck.pptx', 1));
    output.write(one('x/deck.pptx', 2, 3));
    expect(bytesOf('out/x/deck.pptx')).toEqual([2, 3]);
    expect(readdirSync(join(top, 'out/x'))).toEqual(['deck.pptx']);
  });

  it('keeps the old files and cleans up when one cannot be written', () => {
    const output = diskOutput(top);
    output.write(one('deck.nb.pptx', 1));
    writeFileSync(join(top, 'blocked'), '');
    const files = new Map([...one('deck.nb.pptx', 2), ...one('blocked/deck.da.pptx', 3)]);
    expect(() => output.write(files)).toThrow();
    expect(bytesOf('deck.nb.pptx')).toEqual([1]);
    expect(readdirSync(top).sort()).toEqual(['blocked', 'deck.nb.pptx']);
  });

  it('looks for folders in the way before it replaces anything', () => {
    diskOutput(top).write(one('deck.nb.pptx', 1));
    mkdirSync(join(top, 'deck.da.pptx'));
    const files = new Map([...one('deck.nb.pptx', 2), ...one('deck.da.pptx', 2)]);
    expect(() => diskOutput(top).write(files)).toThrow('EISDIR');
    expect(bytesOf('deck.nb.pptx')).toEqual([1]);
    expect(readdirSync(top).sort()).toEqual(['deck.da.pptx', 'deck.nb.pptx']);
  });

  it('leaves a file alone that holds the same bytes already', () => {
    diskOutput(top).write(one('deck.pptx', 1));
    utimesSync(join(top, 'deck.pptx'), 1000, 1000);
    diskOutput(top).write(one('deck.pptx', 1));
    expect(statSync(join(top, 'deck.pptx')).mtimeMs).toBe(1_000_000);
  });

  it('keeps the permissions of the file that is there, whatever the mask', () => {
    for (const mode of [0o600, 0o666]) {
      writeFileSync(join(top, 'deck.pptx'), String(mode));
      chmodSync(join(top, 'deck.pptx'), mode);
      diskOutput(top).write(one('deck.pptx', 1));
      expect(statSync(join(top, 'deck.pptx')).mode & 0o777).toBe(mode);
    }
  });

  it('keeps a link, and replaces what it points at, be it there or not', () => {
    mkdirSync(join(top, 'elsewhere'));
    writeFileSync(join(top, 'elsewhere/deck.pptx'), 'old');
    symlinkSync('elsewhere/deck.pptx', join(top, 'deck.pptx'));
    symlinkSync('deck.pptx', join(top, 'again.pptx'));
    symlinkSync('elsewhere/none.pdf', join(top, 'deck.pdf'));
    diskOutput(top).write(new Map([...one('again.pptx', 1), ...one('deck.pdf', 2)]));
    expect([bytesOf('elsewhere/deck.pptx'), bytesOf('elsewhere/none.pdf')]).toEqual([[1], [2]]);
    for (const name of ['deck.pptx', 'again.pptx', 'deck.pdf'])
      expect(lstatSync(join(top, name)).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(top, 'elsewhere'))).toEqual(['deck.pptx', 'none.pdf']);
  });

  it('refuses links in a circle, and what is no file', () => {
    symlinkSync('b.pptx', join(top, 'a.pptx'));
    symlinkSync('a.pptx', join(top, 'b.pptx'));
    expect(() => diskOutput(top).write(one('a.pptx', 1))).toThrow('ELOOP');
    expect(() => diskOutput('/dev').write(one('null', 1))).toThrow('ENOTFILE');
  });

  const of = (process: number, name = 'deck.pptx'): string =>
    temporaryName(name, 'new').replace(/-\d+-/, `-${process}-`);
  const otherPlace = (name: string): string => name.replace(/\.[0-9a-f]{12}-/, '.0123456789ab-');

  it('removes what a killed run left of the same file, be it one with the same process id', () => {
    for (const name of [of(99999999), of(process.pid)]) writeFileSync(join(top, name), 'x');
    diskOutput(top).write(one('deck.pptx', 1));
    expect(readdirSync(top)).toEqual(['deck.pptx']);
  });

  it('removes nothing of a running process, another computer or container, another file or another program', () => {
    const others = [of(process.ppid), otherPlace(of(99999999)), of(99999999, 'other.pptx'), '.deck.pptx.99999999.tmp'];
    for (const name of others) writeFileSync(join(top, name), 'x');
    diskOutput(top).write(one('deck.pptx', 1));
    for (const name of others) expect(existsSync(join(top, name)), name).toBe(true);
  });

  it('removes what another computer left a day ago', () => {
    const stale = otherPlace(of(1));
    writeFileSync(join(top, stale), 'x');
    utimesSync(join(top, stale), 1000, 1000);
    diskOutput(top).write(one('deck.pptx', 1));
    expect(existsSync(join(top, stale))).toBe(false);
  });
});
