/** Points, lengths and the boxes around them, all in points (1/72 inch). */
import type { Box } from './item-base.js';
import type { Insets } from './text.js';

export type Point = readonly [x: number, y: number];

/** The smallest box that holds all of the points. */
export function boundsOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The smallest box that holds all of the boxes. */
export const around = (boxes: readonly Box[]): Box =>
  boundsOf(boxes.flatMap(({ x, y, width, height }) => [[x, y] as const, [x + width, y + height] as const]));

/** Whether two boxes have more in common than an edge. */
export const boxesMeet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The box without what is taken off at its sides: as much at each, or by side. */
export function within({ x, y, width, height }: Box, by: number | Insets): Box {
  if (typeof by === 'number') return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
  return { x: x + by.left, y: y + by.top, width: width - by.left - by.right, height: height - by.top - by.bottom };
}

export const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** What lengths take together with a gap between each two. */
export const sumWithGaps = (lengths: readonly number[], gap: number): number =>
  sum(lengths) + gap * Math.max(0, lengths.length - 1);
