import { describe, expect, it } from 'vitest';
import { changeBars, changeHelpers } from '../../../src/packs/general/change-helpers.js';

const rows = {
  a: { name: 'A', before: 10, after: 8, highlight: true },
  b: { name: 'B', before: 9, after: 9.5 },
  c: { name: 'C', before: 5 },
};

describe('changes beside slopes', () => {
  it('have bars on one scale with zero inside it, and as many decimals', () => {
    expect(changeBars(rows, undefined)).toEqual([
      {
        name: 'B',
        known: true,
        change: 0.5,
        decimals: 1,
        named: false,
        against: false,
        from: 2,
        length: 0.5,
        whole: 2.5,
      },
      { name: 'A', known: true, change: -2, decimals: 1, named: true, against: true, from: 0, length: 2, whole: 2.5 },
      { name: 'C', known: false, change: 0, decimals: 1, named: false, against: false, from: 2, length: 0, whole: 2.5 },
    ]);
    expect(changeBars(rows, 0).map(({ decimals }) => decimals)).toEqual([0, 0, 0]);
  });

  it('are lines where up to seven change their order', () => {
    const crosses = (some: object): unknown => changeHelpers['crosses']?.(some);
    expect(crosses(rows)).toBe(true);
    const more = Object.fromEntries([1, 2, 3, 4, 5].map((one) => [`m${one}`, { name: 'M', before: one, after: one }]));
    expect([crosses(more), crosses({ ...rows, ...more })]).toEqual([false, false]);
  });
});
