import { expect, it } from 'vitest';
import { wholeChange } from '../../src/model/whole-change.js';

it('is the change of all parts, where all are known and went one way', () => {
  expect(wholeChange([1.5, 0, 2])).toBe(3.5);
  expect(wholeChange([-1, -2])).toBe(-3);
  expect([wholeChange([2, -1]), wholeChange([2, undefined]), wholeChange([0, 0]), wholeChange([])]).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});
