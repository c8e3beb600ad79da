import { describe, expect, it } from 'vitest';
import { divides, isRound, squareFor, tileFor } from '../../../src/packs/general/tile.js';

describe('what a tile stands for', () => {
  it('is the smallest round number that makes whole tiles of the total, and not too many', () => {
    expect([24_000, 17, 24, 25, 46, 48, 120, 1_000_000, 0.8].map(tileFor)).toEqual([
      1000, 1, 1, 5, 2, 2, 5, 50_000, 0.05,
    ]);
  });

  it('is none where no round number divides the total into so few', () => {
    expect([23_517, 29, 0, -4].map(tileFor)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is 1, 2 or 5 times a power of ten', () => {
    expect([1, 2, 5, 0.1, 2000, 5e6].map(isRound)).toEqual(Array(6).fill(true));
    expect([3, 4, 25, 1500, 0, -1].map(isRound)).toEqual(Array(6).fill(false));
    expect([divides(24_000, 1000), divides(24_000, 500), divides(24_500, 1000)]).toEqual([true, false, false]);
  });
});

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
