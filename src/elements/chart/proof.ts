/** What proves a title on a chart: an arrow between two bars, or a bracket over segments, each with its figure in a pill. */
import { boundsOf, type Point as Corner } from '../../scene/points.js';
import type { Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks, Numbers, Sizes, Typesetting } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { decoration, itemBase } from '../items.js';
import { setInShape } from '../set-in-box.js';
import { bracket as declared, chart } from './declarations.js';
import { barBox, type Placed } from './overlays.js';
import { narrowWidth } from './narrow-parts.js';
import { endsOf, isStated, widthOf } from './point.js';
import { isStacked } from './read-chart.js';
import { arrowsOf, asText, xAt, type Arrow } from './scale.js';

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

/** The point beside a bar's label at which an arrow begins or ends; right of zero where the bar lies at its left. */
function labelEnd(index: number, placed: Placed, context: Looks & Numbers & Typesetting): Corner {
  const all = chart.measures(context);
  const { read, scale, plot } = placed;
  const bar = barBox(placed, index, context);
  const middle = bar.y + bar.height / 2;
  const point = read.points[index];
  if (point === undefined) return [plot.x, middle];
  const zero = xAt(scale, plot, 0);
  if (endsOf(point, read.form).low < 0 && bar.x < zero) return [zero + all.chartArrowGap, middle];
  const end = isStated(point) ? bar.x + bar.width : zero + all.chartNotStated;
  const label = widthOf(isStacked(read) ? point.total : point.runs, context);
  const after = narrowWidth(placed.narrow, index, read, context);
  return [end + all.chartValueGap + label + after + all.chartArrowGap, middle];
}

/** Its middle stands at `x` and `y`. */
function pillItem(element: Element, [x, y]: Corner, width: number, context: Drawing): Item {
  const height = chart.measure('chartPillHeight', context);
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const spot = { element: asText(element), style: chart.style('chartPill', context), box };
  return setInShape(spot, { label: 'proof number', role: 'label' }, context);
}

function bracketItems(element: Element, placed: Placed, context: Sizes & Drawing): Item[] {
  const { read } = placed;
  const { point, series } = declared.read(element, context);
  const index = read.points.findIndex(({ id }) => id === point);
  const span = spanOf(series, index, placed);
  if (span === undefined) return [];
  const { chartBracket: foot, chartBracketGap: gap } = chart.measures(context);
  const bar = barBox(placed, index, context);
  const box = { x: span.left, y: bar.y - gap - foot, width: span.right - span.left, height: foot };
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
  { read: { series }, scale, plot }: Placed,
): { left: number; right: number } | undefined {
  const shares = series.map(({ item }) => item.values[category] ?? 0);
  const chosen = series.flatMap(({ id }, index) => (ids.includes(id) && (shares[index] ?? 0) > 0 ? [index] : []));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (category < 0 || first === undefined || last === undefined) return undefined;
  const upTo = (end: number): number =>
    xAt(
      scale,
      plot,
      shares.slice(0, end).reduce((sum, share) => sum + Math.max(0, share), 0),
    );
  return { left: upTo(first) + 0.75, right: upTo(last + 1) - 0.75 };
}
