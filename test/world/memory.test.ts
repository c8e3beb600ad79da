import { describe, expect, it } from 'vitest';
import { ChangedMeanwhile } from '../../src/world/write-errors.js';
import { memoryFiles, memoryOutput } from './memory.js';

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
  it('keeps what was written last', async () => {
    const output = memoryOutput();
    await output.write(new Map([['a', new Uint8Array([1])]]));
    await output.write(new Map([['a', new Uint8Array([2])]]));
    expect([...output.written]).toEqual([['a', new Uint8Array([2])]]);
  });

  it('replaces nothing that holds something else than what was read', async () => {
    const output = memoryOutput(() => new Uint8Array([1]));
    const write = (held: number): Promise<void> =>
      output.write(new Map([['a', new Uint8Array([3])]]), new Map([['a', new Uint8Array([held])]]));
    await expect(write(2)).rejects.toThrow(ChangedMeanwhile);
    expect(output.written.size).toBe(0);
    await write(1);
    expect([...output.written.keys()]).toEqual(['a']);
  });
});
