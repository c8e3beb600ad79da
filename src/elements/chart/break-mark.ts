/** The break of a bar: a white slit between two slanting strokes; in a legend the strokes alone. */
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

/** `box` holds the strokes from top to bottom; they stand in its middle. */
export function breakMark(box: Box, slit: boolean, context: Looks & Ids): Item[] {
  const width = chart.measure('chartSlit', context);
  const slant = Math.min(width * 0.65, box.height / 3);
  const left = box.x + (box.width - width - slant) / 2;
  const stroke = (x: number, line: 'chartBreak' | 'chartSlit'): Item =>
    decoration(
      { x, y: box.y, width: slant, height: box.height },
      { geometry: slanting, line: chart.line(line, context) },
      'axis break',
      context,
    );
  return [
    ...(slit ? [stroke(left + width / 2, 'chartSlit')] : []),
    stroke(left, 'chartBreak'),
    stroke(left + width, 'chartBreak'),
  ];
}
