import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskOutput } from '../../src/world/disk-output.js';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'skald-output-'));
});
afterEach(() => rmSync(top, { recursive: true }));

const one = (path: string, ...bytes: number[]): ReadonlyMap<string, Uint8Array> =>
  new Map([[path, new Uint8Array(bytes)]]);

describe('diskOutput', () => {
  it('makes folders, replaces files and leaves nothing else behind', () => {
    const output = diskOutput(join(top, 'out'));
    output.write(one('x/deck.pptx', 1));
    output.write(one('x/deck.pptx', 2, 3));
    expect([...readFileSync(join(top, 'out/x/deck.pptx'))]).toEqual([2, 3]);
    expect(readdirSync(join(top, 'out/x'))).toEqual(['deck.pptx']);
  });

  it('keeps the old files and cleans up when one cannot be written', () => {
    const output = diskOutput(top);
    output.write(one('deck.nb.pptx', 1));
    writeFileSync(join(top, 'blocked'), '');
    const files = new Map([...one('deck.nb.pptx', 2), ...one('blocked/deck.da.pptx', 3)]);
    expect(() => output.write(files)).toThrow();
    expect([...readFileSync(join(top, 'deck.nb.pptx'))]).toEqual([1]);
    expect(readdirSync(top).sort()).toEqual(['blocked', 'deck.nb.pptx']);
  });

  it('cleans up when a folder has the name', () => {
    mkdirSync(join(top, 'deck.pptx'));
    expect(() => diskOutput(top).write(one('deck.pptx', 1))).toThrow();
    expect(readdirSync(top)).toEqual(['deck.pptx']);
  });

  it('removes what a killed run left of the same file, and nothing of a running one or another program', () => {
    const dead = '.deck.pptx.99999999.skald.tmp';
    const others = [
      `.deck.pptx.${process.ppid}.skald.tmp`,
      '.deck.pptx.99999999.tmp',
      '.other.pptx.99999999.skald.tmp',
    ];
    for (const name of [dead, ...others]) writeFileSync(join(top, name), 'x');
    diskOutput(top).write(one('deck.pptx', 1));
    expect(existsSync(join(top, dead))).toBe(false);
    for (const name of others) expect(existsSync(join(top, name))).toBe(true);
  });
});
