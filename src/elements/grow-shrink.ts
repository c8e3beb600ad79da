/** How heights in a stack take the room there is: some may grow into it, some may shrink down to it. */
import { sum } from '../scene/points.js';

/** Heights of those that may grow, by an equal part of each, but by no more than there is room. */
export function grown(
  natural: readonly number[],
  may: readonly boolean[],
  most: number,
  room: number,
): readonly number[] {
  const growing = sum(natural.filter((_, index) => may[index]));
  if (growing === 0 || most === 0) return natural;
  const part = Math.max(0, Math.min(most, (room - sum(natural)) / growing));
  return natural.map((height, index) => (may[index] === true ? height * (1 + part) : height));
}

/** Lower by `over` together, each by an equal part of what it may lose, and by all of it where that is not enough. */
export function shrunk(
  natural: readonly number[],
  leastHeights: () => readonly number[],
  over: number,
): readonly number[] {
  if (over <= 0) return natural;
  const least = leastHeights();
  const loose = natural.map((height, index) => Math.max(0, height - (least[index] ?? height)));
  const part = Math.min(1, over / (sum(loose) || 1));
  return natural.map((height, index) => height - (loose[index] ?? 0) * part);
}
