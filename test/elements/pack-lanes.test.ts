/** The packing rule of chips: leading first, longest first, the first lane that is free. */
import { describe, expect, it } from 'vitest';
import { packLanes, spansOf } from '../../src/elements/chips/lanes.js';

const actor = (columns: number[], leading = false) => ({ columns, leading });

describe('packLanes', () => {
  it('puts actors that share no column into one lane, from left to right', () => {
    expect(packLanes([actor([3, 4]), actor([0, 1])])).toEqual([[1, 0]]);
  });

  it('gives leading actors the first lanes, also shorter ones', () => {
    expect(packLanes([actor([0, 1, 2, 3, 4]), actor([1, 2], true)])).toEqual([[1], [0]]);
  });

  it('gives longer actors the first lanes, and fills what they leave', () => {
    expect(packLanes([actor([0]), actor([0, 1, 2]), actor([1, 2, 3, 4]), actor([3, 4])])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('keeps an actor with a gap in one lane, and lets another stand in the gap', () => {
    expect(packLanes([actor([0, 2, 4]), actor([1]), actor([2])])).toEqual([[0, 1], [2]]);
  });

  it('keeps the order of actors that are alike', () => {
    expect(packLanes([actor([1]), actor([1]), actor([1])])).toEqual([[0], [1], [2]]);
  });
});

describe('spansOf', () => {
  it('joins neighbours and starts anew after a gap', () => {
    expect(spansOf([0, 1, 3, 4])).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 4 },
    ]);
    expect(spansOf([])).toEqual([]);
  });
});
