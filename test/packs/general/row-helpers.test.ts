import { expect, it } from 'vitest';
import { rowHelpers } from '../../../src/packs/general/row-helpers.js';

it('entries stand in rows of so many, the last of what is left', () => {
  const rows = (most: number): unknown => rowHelpers['rowsof']?.({ a: 1, b: 2, c: 3 }, most);
  expect([rows(2), rows(3), rows(0)]).toEqual([[[1, 2], [3]], [[1, 2, 3]], [[1], [2], [3]]]);
});
