import { expect, it } from 'vitest';
import { memoryFiles } from './memory.js';
import { rememberedFiles } from '../../src/world/remembered-files.js';

it('rememberedFiles shows one state of each file and folder, whatever happens meanwhile', () => {
  let state = memoryFiles({ 'a/x': '1' });
  const files = rememberedFiles({
    read: (path) => state.read(path),
    size: (path) => state.size(path),
    list: (path) => state.list(path),
    barrier: () => undefined,
  });
  expect([files.read('a/x')?.length, files.read('a/y'), files.list('a')]).toEqual([1, undefined, ['x']]);
  state = memoryFiles({ 'a/x': '11', 'a/y': '1' });
  expect([files.read('a/x')?.length, files.read('a/y'), files.list('a')]).toEqual([1, undefined, ['x']]);
});
