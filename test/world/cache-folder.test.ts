import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
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
import { cacheFolder, diskMemory } from '../../src/world/cache-folder.js';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'skald-memory-'));
});
afterEach(() => rmSync(top, { recursive: true }));

describe('what is remembered', () => {
  it('is recalled by its key, and nothing else is', () => {
    const memory = diskMemory(join(top, 'new'));
    memory.keep('a', 'one');
    memory.keep('a', 'two');
    expect([memory.recall('a'), memory.recall('b')]).toEqual(['two', undefined]);
  });

  it('is forgotten when 400 others were written since', () => {
    const memory = diskMemory(top);
    for (let number = 0; number < 400; number += 1) {
      memory.keep(`old-${number}`, 'x');
      utimesSync(join(top, `old-${number}.json`), number, number);
    }
    utimesSync(join(top, 'key'), 0, 0);
    memory.keep('new', 'x');
    expect([memory.recall('old-0'), memory.recall('old-1'), memory.recall('new')]).toEqual([undefined, 'x', 'x']);
    expect(readdirSync(top).filter((name) => name !== 'key')).toHaveLength(400);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -1)],
    ['edited', (text: string) => text.replace('one', 'two')],
    ['empty', () => ''],
    [
      'sealed as anybody could',
      (text: string) => createHash('sha256').update(text.slice(64)).digest('hex') + text.slice(64),
    ],
  ])('is not recalled when it is %s', (_, damage) => {
    const memory = diskMemory(top);
    memory.keep('a', 'one');
    const file = join(top, 'a.json');
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(memory.recall('a')).toBeUndefined();
  });

  it('is not recalled under another name', () => {
    const memory = diskMemory(top);
    memory.keep('a', 'one');
    copyFileSync(join(top, 'a.json'), join(top, 'b.json'));
    expect(memory.recall('b')).toBeUndefined();
  });

  it('is sealed with a key that nobody else can read, and that counts no more once they can', () => {
    const memory = diskMemory(top);
    memory.keep('a', 'one');
    expect(statSync(join(top, 'key')).mode & 0o777).toBe(0o600);
    chmodSync(join(top, 'key'), 0o644);
    expect(memory.recall('a')).toBeUndefined();
    memory.keep('a', 'two');
    expect([memory.recall('a'), statSync(join(top, 'key')).mode & 0o777]).toEqual(['two', 0o600]);
  });

  it('writes through no link that somebody else has put there', () => {
    writeFileSync(join(top, 'precious'), 'x');
    symlinkSync('precious', join(top, `a.json.${process.pid}`));
    diskMemory(top).keep('a', 'one');
    expect([readFileSync(join(top, 'precious'), 'utf8'), diskMemory(top).recall('a')]).toEqual(['x', 'one']);
  });

  it('may stand where nothing can be written, or no folder can be made', () => {
    for (const folder of ['/dev/null/nowhere', '/proc/nowhere']) {
      const memory = diskMemory(folder);
      memory.keep('a', 'one');
      expect(memory.recall('a')).toBeUndefined();
    }
  });
});

describe('the folder', () => {
  const { HOME } = process.env;
  afterEach(() => {
    process.env['HOME'] = HOME;
  });

  it('is that of the system’s caches', () => {
    process.env['HOME'] = '/home/x';
    expect(cacheFolder({ XDG_CACHE_HOME: '/x', LOCALAPPDATA: '/y' })).toBe(join('/x', 'skald'));
    expect(cacheFolder({})).toBe('/home/x/.cache/skald');
  });

  it('never is one of the folder that the program was called in', () => {
    process.env['HOME'] = '/home/x';
    for (const XDG_CACHE_HOME of ['', '.', 'cache', './cache'])
      expect(cacheFolder({ XDG_CACHE_HOME })).toBe('/home/x/.cache/skald');
    for (const home of ['', 'home']) {
      process.env['HOME'] = home;
      expect(cacheFolder({})).toBeUndefined();
    }
  });

  it('is none for a user whom the system does not know', () => {
    const homedir = (): string => {
      throw new Error('uv_os_homedir returned ENOENT');
    };
    expect(cacheFolder({}, homedir)).toBeUndefined();
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, homedir)).toBe(join('/x', 'skald'));
  });
});
