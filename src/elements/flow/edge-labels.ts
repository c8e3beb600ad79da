/** Words on the lines of a map: over a level stretch, right of an upright one. */
import type { Box, Item, Point } from '../../scene/scene.js';
import type { Drawing } from '../../setting/context.js';
import { setInBox } from '../set-in-box.js';
import { edge, type FlowMeasures } from './declarations.js';
import { labelWidth } from './node-widths.js';
import type { Route } from './route.js';

/** `room` is how far right of an upright line its words may reach. */
export function edgeLabel(route: Route, room: number, measures: FlowMeasures, context: Drawing): Item[] {
  const wish = labelWidth(route.edge, context);
  const [start, end] = longest(route.points);
  if (wish === 0 || start === undefined || end === undefined) return [];
  const { element } = route.edge;
  const style = edge.style('flowEdgeLabel', context);
  const level = Math.abs(start[1] - end[1]) < 0.01;
  const box = level ? over(start, end, measures) : beside(start, end, Math.min(wish, room), measures);
  const look = level ? { ...style, align: 'center' as const, anchor: 'bottom' as const } : style;
  return [setInBox({ element, style: look, box }, { label: 'line-label', role: 'label' }, context)];
}

function longest(points: readonly Point[]): readonly [Point?, Point?] {
  const stretches = points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
  const length = ([[x, y], [toX, toY]]: readonly [Point, Point]): number => Math.abs(x - toX) + Math.abs(y - toY);
  return [...stretches].sort((a, b) => length(b) - length(a))[0] ?? [];
}

const over = ([x, y]: Point, [toX]: Point, { flowEdgeLabel, flowEdgeAir }: FlowMeasures): Box => ({
  x: Math.min(x, toX),
  y: y - flowEdgeAir - flowEdgeLabel,
  width: Math.abs(toX - x),
  height: flowEdgeLabel,
});

/** As tall as the stretch, so that it may take two lines. */
const beside = ([x, y]: Point, [, toY]: Point, width: number, { flowEdgeAir }: FlowMeasures): Box => ({
  x: x + flowEdgeAir,
  y: Math.min(y, toY),
  width,
  height: Math.abs(toY - y),
});
