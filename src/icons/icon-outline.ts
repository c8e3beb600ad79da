/** The outlines of an icon, as every renderer draws them. */
import { onceForText } from '../scene/once-for.js';
import type { Path, PathStep } from '../scene/path.js';
import { ICON_SIDE, iconShapes } from './icon-set.js';
import { readPathData } from './path-data.js';

/** Shapes back to front, each filled alone, in fractions (0-1) of the square; undefined where there is no such icon. */
export const iconOutline = onceForText((name): readonly Path[] | undefined =>
  iconShapes(name)?.map((data) => readPathData(data, 1 / ICON_SIDE).flatMap(closed)),
);

/** Each outline ends with `Z`: what is left open, programs fill as they think best. */
function closed(step: PathStep, index: number, all: Path): PathStep[] {
  const next = all[index + 1]?.[0] ?? 'M';
  return next === 'M' && step[0] !== 'Z' ? [step, ['Z']] : [step];
}
