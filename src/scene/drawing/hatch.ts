/** The hatch that marks what is not stated: lines that rise to the right, like `wdUpDiag` in PPTX. */
import type { Box, Point } from '../scene.js';

/** Points: the width of a line, and the distance from one to the next. */
export const hatchWidth = 1.05;
const pitch = 4.5;

/** Both ends of each line inside a box. Lines stop short of its edges by as much as their flat ends stick out. */
export function hatchLines({ x, y, width: across, height: down }: Box): readonly (readonly [Point, Point])[] {
  const step = pitch * Math.SQRT2;
  const end = hatchWidth / 2 / Math.SQRT2;
  const count = Math.floor((across + down) / step);
  return Array.from({ length: count }, (_, index): readonly [Point, Point] => {
    const reach = (index + 0.5) * step;
    const left = Math.max(0, reach - down) + end;
    const right = Math.min(across, reach) - end;
    return [
      [x + left, y + reach - left],
      [x + right, y + reach - right],
    ];
  }).filter(([[from], [to]]) => to > from);
}
