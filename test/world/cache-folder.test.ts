import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
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

  it('is forgotten when 200 others were written since', () => {
    const memory = diskMemory(top);
    for (let number = 0; number < 200; number += 1) {
      memory.keep(`old-${number}`, 'x');
      utimesSync(join(top, `old-${number}.json`), number, number);
    }
    memory.keep('new', 'x');
    expect([memory.recall('old-0'), memory.recall('old-1'), memory.recall('new')]).toEqual([undefined, 'x', 'x']);
    expect(readdirSync(top)).toHaveLength(200);
  });

  it('may stand where nothing can be written', () => {
    const memory = diskMemory('/dev/null/nowhere');
    memory.keep('a', 'one');
    expect(memory.recall('a')).toBeUndefined();
  });
});

describe('the folder', () => {
  it('is that of the system’s caches, and an empty name is none', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/x', LOCALAPPDATA: '/y' })).toBe(join('/x', 'skald'));
    expect(cacheFolder({ XDG_CACHE_HOME: '', LOCALAPPDATA: '/y' })).toBe(join('/y', 'skald'));
    expect(cacheFolder({})).toMatch(/.cache.skald$/u);
  });
});
