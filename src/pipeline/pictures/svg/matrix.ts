/** Affine maps of the plane (SVG 2, 8.4). */
import { boundsOf, type Point } from '../../../scene/points.js';
import type { Box } from '../../../scene/item-base.js';
import type { Path, PathStep } from '../../../scene/path.js';
import type { Matrix } from '../../../scene/vector.js';

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** First `second`, then `first`. */
export const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [a * x + c * y + e, b * x + d * y + f];

export const movedPath = (matrix: Matrix, path: Path): Path =>
  path.map((step): PathStep => {
    if (step[0] === 'Z') return step;
    if (step[0] !== 'C') return [step[0], ...moved(matrix, step[1], step[2])];
    const [, x1, y1, x2, y2, x, y] = step;
    return ['C', ...moved(matrix, x1, y1), ...moved(matrix, x2, y2), ...moved(matrix, x, y)];
  });

/** The box around a box that was moved. */
export const movedBox = (matrix: Matrix, { x, y, width, height }: Box): Box =>
  boundsOf(
    [
      [x, y],
      [x + width, y],
      [x, y + height],
      [x + width, y + height],
    ].map(([across = 0, down = 0]) => moved(matrix, across, down)),
  );
