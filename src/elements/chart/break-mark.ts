/** The break of a bar or a column that is longer than its axis. */
import type { Box, Geometry, Item } from '../../scene/scene.js';
import type { Ids, Looks } from '../../setting/context.js';
import { decoration } from '../items.js';
import { chart } from './declarations.js';

const slanting: Geometry = {
  kind: 'polyline',
  points: [
    [1, 0],
    [0, 1],
  ],
};

export interface BreakForm {
  /** White between the strokes; without it as in a legend. */
  readonly slit: boolean;
  /** Across a column, from side to side; else across a bar, from top to bottom. */
  readonly upright: boolean;
}

/** A slit between two slanting strokes. `box` holds the strokes from end to end; they stand in its middle. */
export function breakMark(box: Box, { slit, upright }: BreakForm, context: Looks & Ids): Item[] {
  const gap = chart.measure('chartSlit', context);
  const [along, across] = upright ? [box.height, box.width] : [box.width, box.height];
  const slant = Math.min(gap * 0.65, across / 3);
  const first = (along - gap - slant) / 2;
  const stroke = (at: number, line: 'chartBreak' | 'chartSlit'): Item => {
    const own = upright ? { ...box, y: box.y + at, height: slant } : { ...box, x: box.x + at, width: slant };
    return decoration(own, { geometry: slanting, line: chart.line(line, context) }, 'axis break', context);
  };
  return [
    ...(slit ? [stroke(first + gap / 2, 'chartSlit')] : []),
    stroke(first, 'chartBreak'),
    stroke(first + gap, 'chartBreak'),
  ];
}
