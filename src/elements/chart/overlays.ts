/** What a native chart cannot draw and stands over it as shapes: breaks, bars that are not stated, totals, lines between groups. */
import { SLIT_AT } from '../../model/axis-break.js';
import type { Box, Item } from '../../scene/scene.js';
import type { Run } from '../../scene/text.js';
import type { Drawing, Ids, Looks } from '../../setting/context.js';
import { draftsOf } from '../../setting/drafts.js';
import type { Element, Inline } from '../../template/element.js';
import { anchorLines, compose } from '../../text/compose.js';
import { decoration, stroke, textItem } from '../items.js';
import { breakMark } from './break-mark.js';
import { chart } from './declarations.js';
import { narrowNumber, type NarrowParts } from './narrow-parts.js';
import { endsOf, isNotStated, isStated, widthOf, type Point } from './point.js';
import { isStacked, type Chart } from './read-chart.js';
import { barAt, type Scale, xAt } from './scale.js';

export interface Placed {
  readonly element: Element;
  readonly read: Chart;
  readonly scale: Scale;
  readonly box: Box;
  readonly plot: Box;
  readonly narrow: NarrowParts;
}

/** Lines between groups, behind the bars. */
export function separatorItems({ element, read, box, plot }: Placed, context: Looks & Ids): Item[] {
  if (!chart.read(element, context).separators) return [];
  const line = chart.line('chartSeparator', context);
  const band = plot.height / Math.max(1, read.points.length);
  return read.points.flatMap(({ group }, index): Item[] => {
    if (index === 0 || group === read.points[index - 1]?.group) return [];
    const at = { x: box.x, y: plot.y + index * band, width: box.width, height: 0 };
    return [stroke(at, line, 'separator', context)];
  });
}

/** Over the bars, a point after the other. */
export const overlayItems = (placed: Placed, context: Drawing): Item[] => [
  ...axisItems(placed, context),
  ...placed.read.points.flatMap((point, index) => {
    const bar = barBox(placed, index, context);
    const below = point.below.length === 0 ? [] : [under(point, bar, context)];
    return [...overPoint(point, bar, placed, context), ...narrowItems(point, index, placed, context), ...below];
  }),
];

/** The lines between segments would cut the axis on which they stand. */
function axisItems({ read, scale, plot }: Placed, context: Looks & Ids): Item[] {
  if (!isStacked(read)) return [];
  const at = { x: xAt(scale, plot, 0), y: plot.y, width: 0, height: plot.height };
  return [stroke(at, chart.line('chartAxis', context), 'zero', context)];
}

/** The bar of a point from zero to its end, at the right where it has one there; as thick as all that it has under each other. */
export function barBox({ element, read, scale, plot }: Placed, index: number, context: Looks): Box {
  const lanes = read.form === 'beside' ? Math.max(1, read.series.length) : 1;
  const shape = { gapWidth: chart.read(element, context)['gap-width'], lanes };
  const { middle, thickness } = barAt(plot, read.points.length, index, shape);
  const point = read.points[index];
  const { low, high } = point === undefined ? { low: 0, high: 0 } : endsOf(point, read.form);
  const zero = xAt(scale, plot, 0);
  const end = xAt(scale, plot, high > 0 ? high : low);
  const y = middle - thickness / 2;
  return { x: Math.min(zero, end), y, width: Math.abs(end - zero), height: thickness };
}

function overPoint(point: Point, bar: Box, placed: Placed, context: Drawing): Item[] {
  const { read, scale } = placed;
  if (!isStated(point)) return isNotStated(point) ? notStated(point, bar, placed, context) : [];
  if (point === scale.broken) return broken(point, bar, context);
  if (read.form === 'beside') return missingAmounts(point, bar, placed, context);
  return point.total.length === 0 ? [] : [totalItem(point, bar, placed, context)];
}

/** After the right end of a stacked bar; before the left one where it has no other. */
function totalItem(point: Point, bar: Box, { read }: Placed, context: Drawing): Item {
  const { low, high } = endsOf(point, read.form);
  return low < 0 && high === 0 ? before(point, point.total, bar, context) : after(point, point.total, bar, context);
}

/** The numbers of narrow parts after the total, each behind a swatch of its part. */
function narrowItems(point: Point, index: number, placed: Placed, context: Drawing): Item[] {
  const { read, scale, plot, narrow } = placed;
  if (read.rest === 'legend') return [];
  const bar = barBox(placed, index, context);
  const { high, low } = endsOf(point, read.form);
  const hasTotal = point.total.length > 0 && !(low < 0 && high === 0);
  const total = hasTotal ? chart.measure('chartValueGap', context) + widthOf(point.total, context) : 0;
  let x = xAt(scale, plot, high) + total;
  return (narrow[index] ?? []).flatMap((own): Item[] => {
    const { runs, before: space, swatch, gap, width } = narrowNumber(own, index, read, context);
    const left = x + space;
    x = left + swatch + gap + width;
    const box = { x: left, y: bar.y + (bar.height - swatch) / 2, width: swatch, height: swatch };
    const { fill, hatch, line } = own.style;
    return [
      decoration(box, { fill, hatch, line }, 'swatch', context),
      besideItem(point, runs, [left + swatch + gap, bar], context),
    ];
  });
}

/** A short hatched bar in the lane of each amount that is not there. */
function missingAmounts(point: Point, bar: Box, { element, read, scale, plot }: Placed, context: Drawing): Item[] {
  const runs = lineOf(chart.read(element, context).missing, element, context);
  const height = bar.height / Math.max(1, read.series.length);
  return read.series.flatMap(({ id }, lane): Item[] => {
    if (point.amounts.has(id)) return [];
    const box = {
      x: xAt(scale, plot, 0),
      y: bar.y + lane * height,
      width: chart.measure('chartNotStated', context),
      height,
    };
    return [hatched(box, context), after(point, runs, box, context)];
  });
}

function lineOf(content: readonly Inline[], { place }: Element, context: Drawing): readonly Run[] {
  const text = { kind: 'text', attributes: {}, children: content, place };
  return draftsOf(context, text, chart.style('chartNote', context)).paragraphs.flatMap(({ runs }) => runs);
}

function hatched(box: Box, context: Drawing): Item {
  const { fill, hatch, line } = chart.style('barNotStated', context);
  return decoration(box, { fill, hatch, line }, 'not stated', context);
}

/** What explains a bar, under it, clear of the axis. */
function under(point: Point, bar: Box, context: Drawing): Item {
  const { chartNoteGap: gap, chartValueGap: inset } = chart.measures(context);
  const { leading } = chart.style('chartNoteBelow', context);
  const width = widthOf(point.below, context) + 6;
  const at = { x: bar.x + inset, y: bar.y + bar.height + gap, width, height: leading };
  return lineItem({ ...point, runs: point.below }, at, 'chartNoteBelow', context);
}

function broken(point: Point, bar: Box, context: Drawing): Item[] {
  const { chartSlitOver: over, chartSlit: slit } = chart.measures(context);
  const at = { x: bar.x + bar.width * SLIT_AT - slit, y: bar.y - over, width: 2 * slit, height: bar.height + 2 * over };
  return [...breakMark(at, { slit: true, upright: false }, context), after(point, point.runs, bar, context)];
}

/**
 * A short hatched bar with its words beside it; in a stacked chart it is as long as the others and has them inside. Where the legend
 * has no word for it the words stand alone, for beside long bars a short one reads as a small number.
 */
function notStated(point: Point, box: Box, { element, read, plot }: Placed, context: Drawing): Item[] {
  const { x, y, height: thickness } = box;
  const isExplained = chart.read(element, context)['not-stated'].length > 0;
  if (!isExplained) return [after(point, point.runs, { ...box, width: 0 }, context)];
  const width = isStacked(read) ? plot.width : chart.measure('chartNotStated', context);
  const bar = { x: isStacked(read) ? plot.x : x, y, width, height: thickness };
  const look = hatched(bar, context);
  if (!isStacked(read)) return [look, after(point, point.runs, bar, context)];
  const style = chart.style('chartNoteInside', context);
  const runs = point.runs.map((run) => ({ ...run, size: style.size, colour: style.colour }));
  const inner = widthOf(runs, context) + style.padding[1] + style.padding[3];
  const height = Math.min(bar.height, style.leading + style.padding[0] + style.padding[2]);
  const at = { x: bar.x + (bar.width - inner) / 2, y: bar.y + (bar.height - height) / 2, width: inner + 4, height };
  return [look, lineItem({ ...point, runs }, at, 'chartNoteInside', context)];
}

/** Words that begin where a bar ends. */
const after = (point: Point, runs: readonly Run[], bar: Box, context: Drawing): Item =>
  besideItem(point, runs, [bar.x + bar.width + chart.measure('chartValueGap', context), bar], context);

/** Words that end where a bar at the left of zero does. */
const before = (point: Point, runs: readonly Run[], bar: Box, context: Drawing): Item =>
  besideItem(point, runs, [bar.x - chart.measure('chartValueGap', context) - widthOf(runs, context), bar], context);

function besideItem(point: Point, runs: readonly Run[], [x, bar]: readonly [number, Box], context: Drawing): Item {
  const { leading } = chart.style('chartNote', context);
  const height = Math.max(leading, ...runs.map((run) => run.size * 1.3));
  const at = { x, y: bar.y + (bar.height - height) / 2, width: widthOf(runs, context) + 6, height };
  return lineItem({ ...point, runs }, at, 'chartNote', context);
}

function lineItem(
  { runs, units }: Pick<Point, 'runs' | 'units'>,
  box: Box,
  name: 'chartNote' | 'chartNoteInside' | 'chartNoteBelow',
  context: Drawing,
): Item {
  const style = chart.style(name, context);
  const [top, right, bottom, left] = style.padding;
  const leading = Math.max(style.leading, ...runs.map((run) => (run.superscript ? 0 : run.size * 1.25)));
  const draft = { runs, align: style.align, indent: 0, hanging: 0, leading, spaceBefore: 0, lang: context.lang };
  const frame = { width: box.width, insets: { top, right, bottom, left }, anchor: 'middle', reserve: 0 } as const;
  const { body } = compose([draft], frame, context.fonts);
  const naming = { label: 'label', role: 'label', units } as const;
  return textItem(box, style, anchorLines(body, box.height), naming, context);
}
