import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
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

  it('never opens what is no plain file, and knows the size of what is one before it is read', () => {
    execFileSync('mkfifo', [join(top, 'project/content/pipe.yaml')]);
    symlinkSync('pipe.yaml', join(top, 'project/content/to-pipe.yaml'));
    const files = diskFiles(join(top, 'project'));
    expect(files.list('content')).toContain('pipe.yaml');
    for (const path of ['content/pipe.yaml', 'content/to-pipe.yaml', 'content'])
      expect([files.read(path), files.size(path)]).toEqual([undefined, undefined]);
    truncateSync(join(top, 'project/content/a.yaml'), 3_000_000_000);
    expect([files.size('content/a.yaml'), files.size('content/b.yaml')]).toEqual([3_000_000_000, 1]);
  });

  it('follows links that stay inside', () => {
    symlinkSync('a.yaml', join(top, 'project/content/c.yaml'));
    expect(text(diskFiles(join(top, 'project')).read('content/c.yaml'))).toBe('a');
  });
});
