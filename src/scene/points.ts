/** Points, lengths and the boxes around them, all in points (1/72 inch). */
import type { Box } from './item-base.js';

export type Point = readonly [x: number, y: number];

/** The smallest box that holds all of the points. */
export function boundsOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** What lengths take together with a gap between each two. */
export const sumWithGaps = (lengths: readonly number[], gap: number): number =>
  sum(lengths) + gap * Math.max(0, lengths.length - 1);
