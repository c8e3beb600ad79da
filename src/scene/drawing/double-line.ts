/** A path in the look of its line: one stroke, or two beside each other (`cmpd="dbl"` of ECMA-376-1, 20.1.10.15). */
import type { Line, Point } from '../scene.js';

/** A stroke of its own: a path, and the line that it is drawn in. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly line: Omit<Line, 'double'>;
}

export function strokesOf(points: readonly Point[], line: Line): readonly Stroke[] {
  const { double, ...single } = line;
  if (double !== true) return [{ points, line: single }];
  const width = line.width / 3;
  return [width, -width].map((distance) => ({ points: besides(points, distance), line: { ...single, width } }));
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
