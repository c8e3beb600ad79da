/** Draws a path in the look of its line: as one stroke, or as two beside each other (`cmpd="dbl"` of ECMA-376-1, 20.1.10.15). */
import type { Line, Point } from '../../scene/scene.js';
import type { Canvas } from './canvas/canvas.js';
import { tracePath } from './geometry.js';

export function paintPath(canvas: Canvas, points: readonly Point[], line: Line): void {
  const { double, ...single } = line;
  const paths = double === true ? [besides(points, line.width / 3), besides(points, -line.width / 3)] : [points];
  const width = double === true ? line.width / 3 : line.width;
  for (const path of paths) canvas.paint((pdf) => tracePath(pdf, path), undefined, { ...single, width });
}

/** The path moved by `distance` points to its right; at a right-angled turn both stretches are moved. */
export const besides = (points: readonly Point[], distance: number): Point[] =>
  points.map((point, index) => {
    const [before, after] = [normal(points[index - 1], point), normal(point, points[index + 1])];
    const [x, y] = before === undefined ? (after ?? [0, 0]) : after === undefined ? before : joined(before, after);
    return [point[0] + x * distance, point[1] + y * distance];
  });

/** The sum of both normals at a turn; where the path goes straight on they are the same one. */
const joined = (a: Point, b: Point): Point =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.01 ? a : [a[0] + b[0], a[1] + b[1]];

/** The unit vector to the right of the way from one point to the next. */
function normal(from: Point | undefined, to: Point | undefined): Point | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return length === 0 ? undefined : [-y / length, x / length];
}
