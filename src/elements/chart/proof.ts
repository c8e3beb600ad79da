/** What proves a title on a chart: an arrow between two bars, or a bracket over segments, each with its figure in a pill. */
import { boundsOf, type Point as Corner } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks, Sizes, Typesetting } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { decoration, itemBase } from '../items.js';
import { setInShape } from '../set-in-box.js';
import { bracket as declared, chart } from './declarations.js';
import type { Placed } from './overlays.js';
import { endOf, isStated, widthOf } from './read-chart.js';
import { arrowsOf, asText, barAt, type Arrow } from './scale.js';

export function proofItems(placed: Placed, context: Sizes & Drawing): Item[] {
  const { element, read } = placed;
  const arrows = arrowsOf(element, read, context).flatMap((arrow) => arrowItems(arrow, placed, context));
  const brackets = childrenOf(element, 'bracket').flatMap((child) => bracketItems(child, placed, context));
  return [...arrows, ...brackets];
}

function arrowItems({ element, from, to, pill }: Arrow, placed: Placed, context: Drawing): Item[] {
  const { box } = placed;
  const x = box.x + box.width - pill / 2;
  const [start, end] = [labelEnd(from, placed, context), labelEnd(to, placed, context)];
  const points: readonly Corner[] = [start, [x, start[1]], [x, end[1]], end];
  const middle = (start[1] + end[1]) / 2;
  return [
    {
      ...itemBase(boundsOf(points), { label: 'multiple arrow', role: 'decoration' }, context),
      kind: 'connector',
      from: { x: start[0], y: start[1] },
      to: { x: end[0], y: end[1], head: 'triangle' },
      points,
      line: chart.line('chartArrow', context),
    },
    pillItem(element, [x, middle], pill, context),
  ];
}

/** The point beside a bar's label at which an arrow begins or ends. */
function labelEnd(index: number, { element, read, scale, plot }: Placed, context: Looks & Typesetting): Corner {
  const all = chart.measures(context);
  const point = read.points[index];
  const { middle } = barAt(plot, read.points.length, index, chart.read(element, context)['gap-width']);
  if (point === undefined) return [plot.x, middle];
  const bar = isStated(point) ? Math.min(1, endOf(point) / scale.max) * plot.width : all.chartNotStated;
  return [plot.x + bar + all.chartValueGap + widthOf(point.runs, context) + all.chartArrowGap, middle];
}

/** Its middle stands at `x` and `y`. */
function pillItem(element: Element, [x, y]: Corner, width: number, context: Drawing): Item {
  const height = chart.measure('chartPillHeight', context);
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const spot = { element: asText(element), style: chart.style('chartPill', context), box };
  return setInShape(spot, { label: 'proof number', role: 'label' }, context);
}

function bracketItems(element: Element, { element: around, read, plot }: Placed, context: Sizes & Drawing): Item[] {
  const { point, series } = declared.read(element, context);
  const index = read.points.findIndex(({ id }) => id === point);
  const span = spanOf(series, index, read, plot);
  if (span === undefined) return [];
  const { chartBracket: foot, chartBracketGap: gap } = chart.measures(context);
  const { middle, thickness } = barAt(plot, read.points.length, index, chart.read(around, context)['gap-width']);
  const box = { x: span.left, y: middle - thickness / 2 - gap - foot, width: span.right - span.left, height: foot };
  const shape: readonly Corner[] = [
    [0, 1],
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  const width = Math.max(chart.measure('chartPill', context), context.width(asText(element)));
  return [
    decoration(
      box,
      { geometry: { kind: 'polyline', points: shape }, line: chart.line('chartArrow', context) },
      'share bracket',
      context,
    ),
    pillItem(element, [(span.left + span.right) / 2, box.y], width, context),
  ];
}

/** From the first of the segments to the last. */
function spanOf(
  ids: readonly string[],
  category: number,
  { series }: Placed['read'],
  plot: Box,
): { left: number; right: number } | undefined {
  const shares = series.map(({ item }) => item.values[category] ?? 0);
  const chosen = series.flatMap(({ id }, index) => (ids.includes(id) && (shares[index] ?? 0) > 0 ? [index] : []));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (category < 0 || first === undefined || last === undefined) return undefined;
  const upTo = (end: number): number =>
    (shares.slice(0, end).reduce((sum, share) => sum + share, 0) / 100) * plot.width;
  return { left: plot.x + upTo(first) + 0.75, right: plot.x + upTo(last + 1) - 0.75 };
}
