import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around } from '../../src/template/around.js';

const listOf = (length: number, current: number): readonly { readonly n: number; readonly current: boolean }[] =>
  Array.from({ length }, (_, index) => ({ n: index + 1, current: index === current - 1 }));

/** «…» where entries are left out. */
const seen = (length: number, current: number, rows: number): string => {
  const list = listOf(length, current);
  const { shown, before, after } = around(list, rows);
  const numbers = shown.map((entry) => list.find((one) => one === entry)?.n);
  return [...(before ? ['…'] : []), ...numbers, ...(after ? ['…'] : [])].join(' ');
};

describe('what stands around the current entry', () => {
  it.each([
    [6, 3, 6, '1 2 3 4 5 6'],
    [7, 1, 6, '1 2 3 4 5 …'],
    [7, 4, 6, '1 2 3 4 5 …'],
    [7, 5, 6, '… 3 4 5 6 7'],
    [9, 5, 6, '… 4 5 6 7 …'],
    [9, 9, 6, '… 5 6 7 8 9'],
    [4, 2, 4, '1 2 3 4'],
    [5, 2, 4, '1 2 3 …'],
    [5, 3, 4, '… 2 3 4 …'],
    [5, 5, 4, '… 3 4 5'],
    [0, 0, 4, ''],
  ])('of %i, at %i, in %i rows is %s', (length, current, rows, expected) => {
    expect(seen(length, current, rows)).toBe(expected);
  });

  it('holds the entry and its neighbours, in no more rows than there are', () => {
    const sizes = fc.record({ length: fc.integer({ min: 1, max: 20 }), rows: fc.integer({ min: 5, max: 9 }) });
    fc.assert(
      fc.property(sizes, fc.nat(), ({ length, rows }, place) => {
        const current = (place % length) + 1;
        const said = seen(length, current, rows).split(' ');
        expect(said.length).toBeLessThanOrEqual(rows);
        for (const near of [current - 1, current, current + 1])
          if (near >= 1 && near <= length) expect(said).toContain(String(near));
      }),
    );
  });
});
