import { describe, expect, it } from 'vitest';
import { byChange, changesOrder } from '../../src/model/changes.js';

const row = (before: number | undefined, after: number | undefined) => ({ before, after });

describe('changes', () => {
  it('are in the order of how far they went the way of most; what went against it, and what is not known, last', () => {
    const rows = [row(5, 7), row(9, 4), row(undefined, 3), row(8, 7), row(6, 4)];
    expect(byChange(rows).map(({ change, isAgainst }) => [change, isAgainst])).toEqual([
      [-5, false],
      [-2, false],
      [-1, false],
      [2, true],
      [undefined, false],
    ]);
    expect(byChange([row(0.1, 0.3)])[0]?.change).toBe(0.2);
  });

  it('change the order where one of two was more and is less', () => {
    expect(changesOrder([row(5, 7), row(6, 6)])).toBe(true);
    expect(changesOrder([row(5, 7), row(6, 8), row(4, 6)])).toBe(false);
    expect(changesOrder([row(5, 7), row(5, 6), row(6, 7)])).toBe(false);
    expect(changesOrder([row(5, 7), row(6, undefined)])).toBe(false);
  });
});
