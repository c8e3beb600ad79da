import { describe, expect, it } from 'vitest';
import { fieldAt, placedItems } from '../../../src/packs/general/matrix-items.js';

const axes = { x: { name: 'Ease', limit: 5 }, y: { name: 'Saving', limit: 3 } };
const items = {
  a: { name: 'A', x: 6, y: 4 },
  b: { name: 'B', x: 2, y: 3.5 },
  c: { name: 'C', x: 7, y: 9 },
  d: { name: 'D', x: 5, y: 3 },
};

describe('what is sorted into a matrix', () => {
  it('lies in the field of its values; on a limit it is right of it, and not over it', () => {
    expect([fieldAt(4.9, 3.1, [5, 3]), fieldAt(5, 3.1, [5, 3]), fieldAt(5, 3, [5, 3]), fieldAt(0, 0, [5, 3])]).toEqual([
      'top-left',
      'top-right',
      'bottom-right',
      'bottom-left',
    ]);
  });

  it('is numbered field by field, the named one first, the most first', () => {
    const { items: placed, fields, decimals, across } = placedItems({ axes, items, highlight: 'top-right' });
    expect(Object.entries(placed).map(([key, { number, cell, value }]) => [key, number, cell, value])).toEqual([
      ['c', 1, 'top-right', 9],
      ['a', 2, 'top-right', 4],
      ['b', 3, 'top-left', 3.5],
      ['d', 4, 'bottom-right', 3],
    ]);
    expect(fields.map(({ cell, named }) => [cell, named])).toEqual([
      ['top-right', true],
      ['top-left', false],
      ['bottom-right', false],
    ]);
    expect([decimals, across]).toEqual([1, 0]);
  });

  it('keeps its order and its fields where it says them itself', () => {
    const own = { a: { name: 'A', cell: 'bottom-left', value: 1 }, b: { name: 'B', cell: 'top-right', value: 2 } };
    const { items: placed } = placedItems({ axes: {}, items: own, highlight: 'top-right' });
    expect(Object.values(placed).map(({ cell, value }) => [cell, value])).toEqual([
      ['bottom-left', 1],
      ['top-right', 2],
    ]);
  });
});
