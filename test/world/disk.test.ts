import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/world/disk.js';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'skald-disk-'));
  mkdirSync(join(top, 'project/content'), { recursive: true });
  writeFileSync(join(top, 'secret.yaml'), 'secret');
  writeFileSync(join(top, 'project/content/b.yaml'), 'b');
  writeFileSync(join(top, 'project/content/a.yaml'), 'a');
});
afterEach(() => rmSync(top, { recursive: true }));

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

describe('diskFiles', () => {
  it('reads and lists, sorted, folders with a slash', () => {
    mkdirSync(join(top, 'project/content/slides'));
    const files = diskFiles(join(top, 'project'));
    expect(text(files.read('content/a.yaml'))).toBe('a');
    expect(files.list('content')).toEqual(['a.yaml', 'b.yaml', 'slides/']);
    expect([files.read('content'), files.read('none'), files.list('none')]).toEqual([undefined, undefined, []]);
  });

  it('never leaves the project, by path or by link', () => {
    symlinkSync(join(top, 'secret.yaml'), join(top, 'project/content/link.yaml'));
    symlinkSync(top, join(top, 'project/content/up'));
    const files = diskFiles(join(top, 'project'));
    for (const path of ['../secret.yaml', join(top, 'secret.yaml'), 'content/link.yaml', 'content/up/secret.yaml']) {
      expect(files.read(path)).toBeUndefined();
    }
    expect(files.list('content/up')).toEqual([]);
    expect(files.list('..')).toEqual([]);
    expect(files.list('content')).toEqual(['a.yaml', 'b.yaml', 'link.yaml', 'up']);
  });

  it('follows links that stay inside', () => {
    symlinkSync('a.yaml', join(top, 'project/content/c.yaml'));
    expect(text(diskFiles(join(top, 'project')).read('content/c.yaml'))).toBe('a');
  });
});
