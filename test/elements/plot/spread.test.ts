import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type Wish } from '../../../src/elements/plot/spread.js';

const wishes = fc.array(
  fc.record({
    middle: fc.double({ min: -50, max: 450, noNaN: true }),
    height: fc.double({ min: 1, max: 40, noNaN: true }),
  }),
  { maxLength: 9 },
);

const edges = (all: readonly Wish[], middles: readonly number[]): readonly (readonly [number, number])[] =>
  all
    .map(({ height }, index): readonly [number, number] => [
      (middles[index] ?? 0) - height / 2,
      (middles[index] ?? 0) + height / 2,
    ])
    .sort((a, b) => a[0] - b[0]);

describe('labels under each other', () => {
  it('stay where they wish to be where nothing is in the way', () => {
    expect(
      spread(
        [
          { middle: 80, height: 20 },
          { middle: 20, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([80, 20]);
  });

  it('share what they are moved by', () => {
    expect(
      spread(
        [
          { middle: 50, height: 20 },
          { middle: 50, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([40, 60]);
    expect(
      spread(
        [
          { middle: 96, height: 20 },
          { middle: 95, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([90, 70]);
  });

  it('never overlap, and never leave a room that holds them all', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = edges(all, spread(all, 0, 400));
        placed.forEach(([top], index) => {
          const before = placed[index - 1];
          if (before !== undefined) expect(top).toBeGreaterThanOrEqual(before[1] - 1e-6);
        });
        expect(placed[0]?.[0] ?? 0).toBeGreaterThanOrEqual(-1e-6);
        expect(placed.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(400 + 1e-6);
      }),
    );
  });
});
