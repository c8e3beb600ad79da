import { describe, expect, it } from 'vitest';
import { memoryFiles, memoryOutput } from '../../src/world/memory.js';

describe('memoryFiles', () => {
  it('lists like the disk does', () => {
    const files = memoryFiles({ 'a/c.yaml': 'x', 'a/b/d.yaml': 'y', 'a/b/e.yaml': 'z', top: '' });
    expect(files.list('a')).toEqual(['b/', 'c.yaml']);
    expect(files.list('')).toEqual(['a/', 'top']);
    expect(files.list('none')).toEqual([]);
    expect(new TextDecoder().decode(files.read('a/b/d.yaml'))).toBe('y');
    expect(files.read('a/b')).toBeUndefined();
  });
});

describe('memoryOutput', () => {
  it('keeps what was written last', () => {
    const output = memoryOutput();
    output.write(new Map([['a', new Uint8Array([1])]]));
    output.write(new Map([['a', new Uint8Array([2])]]));
    expect([...output.written]).toEqual([['a', new Uint8Array([2])]]);
  });
});
