/**
 * Arrow heads of size `lg` (ECMA-376-1, 20.1.10.33): five line widths long and wide, and never below five points. A double
 * line, which is wide already, has those of size `sm`: two widths.
 */
import type { Line, Point } from '../scene.js';

export const headSize = (line: Line): number => (line.double === true ? 2 * line.width : Math.max(5, 5 * line.width));

/** Corners of a head whose tip is at `tip`, on a line that comes from `next`. */
export function triangle(tip: Point, next: Point, size: number): Point[] {
  const [dx, dy] = direction(tip, next);
  const base: Point = [tip[0] + dx * size, tip[1] + dy * size];
  const half = size / 2;
  return [tip, [base[0] - dy * half, base[1] + dx * half], [base[0] + dy * half, base[1] - dx * half]];
}

/** The path without its first `length` points; at least the other end of its first stretch stays. */
export function cutBack(points: readonly Point[], length: number): Point[] {
  const [tip, next, ...rest] = points;
  if (tip === undefined || next === undefined) return [...points];
  const [dx, dy] = direction(tip, next);
  const cut = Math.min(length, Math.hypot(next[0] - tip[0], next[1] - tip[1]));
  return [[tip[0] + dx * cut, tip[1] + dy * cut], next, ...rest];
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}
