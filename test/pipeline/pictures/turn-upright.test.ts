import { describe, expect, it } from 'vitest';
import { type Pixels, turnUpright } from '../../../src/pipeline/pictures/turn-upright.js';

/** Rows of numbers as pixels, and back. */
const pixels = (rows: readonly string[]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: new Uint8Array(rows.flatMap((row) => [...row].flatMap((digit) => [Number(digit), 0, 0, 255]))),
});
const rowsOf = ({ width, height, data }: Pixels): readonly string[] =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => String(data[(y * width + x) * 4])).join(''),
  );

/** JEITA CP-3451, 4.6.4: where the first row and the first column are seen. */
describe('turnUpright', () => {
  it.each([
    [1, ['123', '456']],
    [2, ['321', '654']],
    [3, ['654', '321']],
    [4, ['456', '123']],
    [5, ['14', '25', '36']],
    [6, ['41', '52', '63']],
    [7, ['63', '52', '41']],
    [8, ['36', '25', '14']],
  ])('turns a picture of orientation %i', (orientation, seen) => {
    expect(rowsOf(turnUpright(pixels(['123', '456']), orientation))).toEqual(seen);
  });
});
