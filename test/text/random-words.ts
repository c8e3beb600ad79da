/** Words of random widths, some with a place where another program might break them. */
import fc from 'fast-check';
import type { Word } from '../../src/text/words.js';

export const wordOf = (width: number, space = 0, firstChunk = width): Word => ({
  pieces: [],
  width,
  space,
  spaceRun: 0,
  firstChunk,
});

const word = fc
  .record({
    width: fc.integer({ min: 20, max: 600 }),
    space: fc.constantFrom(0, 2.5, 2.78),
    chunk: fc.constantFrom(1, 1, 1, 0.4),
  })
  .map(({ width, space, chunk }) => wordOf(width / 10, space, (width / 10) * chunk));

export const words = fc.array(word, { maxLength: 25 });
