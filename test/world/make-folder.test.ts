import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/world/make-folder.js';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'skald-folder-'));
});
afterEach(() => rmSync(top, { recursive: true }));

describe('makeFolder', () => {
  it('makes those above too, with the permissions asked for, and minds none that is there', () => {
    makeFolder(join(top, 'a/b'), 0o700);
    makeFolder(join(top, 'a/b'));
    symlinkSync('a', join(top, 'link'));
    makeFolder(join(top, 'link/c'));
    expect(['a', 'a/b', 'a/c'].map((path) => statSync(join(top, path)).isDirectory())).toEqual([true, true, true]);
    expect(statSync(join(top, 'a/b')).mode & 0o777).toBe(0o700);
  });

  it('ends where the system says that there is nothing above, though there is', () => {
    for (const path of ['/proc/x', '/proc/x/y/z']) expect(() => makeFolder(path)).toThrow('ENOENT');
  });

  it('refuses a file in the way', () => {
    writeFileSync(join(top, 'a'), '');
    expect(() => makeFolder(join(top, 'a'))).toThrow('EEXIST');
    expect(() => makeFolder(join(top, 'a/b'))).toThrow(/EEXIST|ENOTDIR/u);
  });
});
