/** Bars in a row that stand on one line and rise from one height to another. */
import type { Box } from '../scene/scene.js';

/** As tall as a bar is so far on the way (0-1) from the first to the last, about the middle of which all of them stand on one line. */
export function risen({ x, y, width, height }: Box, [from, to]: readonly [number, number], way: number): Box {
  const own = from + (to - from) * (Number.isFinite(way) ? way : 1);
  return { x, y: y + (height + Math.max(from, to)) / 2 - own, width, height: own };
}
