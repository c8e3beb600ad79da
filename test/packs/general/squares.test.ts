import { describe, expect, it } from 'vitest';
import { squareFor } from '../../../src/packs/general/squares.js';

describe('what a square stands for', () => {
  it.each([
    [24_000, 1000],
    [24, 1],
    [25, 2],
    [48, 2],
    [49, 5],
    [121, 10],
    [240, 10],
    [2.4, 0.1],
    [0, 1],
  ])('is 1, 2 or 5 with noughts, so that %d takes 24 squares at most', (total, each) => {
    expect(squareFor(total)).toBe(each);
    expect(Math.ceil(total / each - 1e-9)).toBeLessThanOrEqual(24);
  });
});
