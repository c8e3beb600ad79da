/** What a native chart cannot draw and stands over it as shapes: breaks, bars that are not stated, totals, lines between groups. */
import type { Box, Item, Geometry } from '../../scene/scene.js';
import type { Run } from '../../scene/text.js';
import type { Drawing, Ids, Looks } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { anchorLines, compose } from '../../text/compose.js';
import { decoration, stroke, textItem } from '../items.js';
import { chart } from './declarations.js';
import { isNotStated, isStated, widthOf, type Chart, type Point } from './read-chart.js';
import { barAt, type Scale } from './scale.js';

/** Where the slit of a cut bar begins, as a share of the plot. */
const slitAt = 0.8;

export interface Placed {
  readonly element: Element;
  readonly read: Chart;
  readonly scale: Scale;
  readonly box: Box;
  readonly plot: Box;
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
export function overlayItems(placed: Placed, context: Drawing): Item[] {
  const { element, read, scale, plot } = placed;
  const gapWidth = chart.read(element, context)['gap-width'];
  return read.points.flatMap((point, index): Item[] => {
    const { middle, thickness } = barAt(plot, read.points.length, index, gapWidth);
    const bar = { x: plot.x, y: middle - thickness / 2, width: plot.width, height: thickness };
    const below = point.below.length === 0 ? [] : [under(point, bar, context)];
    if (!isStated(point)) return isNotStated(point) ? [...notStated(point, bar, placed, context), ...below] : [];
    if (point === scale.broken) return [...broken(point, bar, context), ...below];
    return point.total.length === 0 ? below : [after(point, point.total, bar, context), ...below];
  });
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
  const at = { x: bar.x + bar.width * slitAt - slit, y: bar.y - over, width: 2 * slit, height: bar.height + 2 * over };
  return [...breakMark(at, true, context), after(point, point.runs, bar, context)];
}

/** A short hatched bar with its words beside it; in a stacked chart it is as long as the others and has them inside. */
function notStated(point: Point, bar: Box, { read }: Placed, context: Drawing): Item[] {
  const width = read.stacked ? bar.width : chart.measure('chartNotStated', context);
  const { fill, hatch, line } = chart.style('barNotStated', context);
  const box = { ...bar, width };
  const look = decoration(box, { fill, hatch, line }, 'not stated', context);
  if (!read.stacked) return [look, after(point, point.runs, box, context)];
  const style = chart.style('chartNoteInside', context);
  const runs = point.runs.map((run) => ({ ...run, size: style.size, colour: style.colour }));
  const inner = widthOf(runs, context) + style.padding[1] + style.padding[3];
  const height = Math.min(bar.height, style.leading + style.padding[0] + style.padding[2]);
  const at = { x: bar.x + (bar.width - inner) / 2, y: bar.y + (bar.height - height) / 2, width: inner + 4, height };
  return [look, lineItem({ ...point, runs }, at, 'chartNoteInside', context)];
}

/** Words that begin where a bar ends. */
function after(point: Point, runs: readonly Run[], bar: Box, context: Drawing): Item {
  const { leading } = chart.style('chartNote', context);
  const height = Math.max(leading, ...runs.map((run) => run.size * 1.3));
  const gap = chart.measure('chartValueGap', context);
  const at = {
    x: bar.x + bar.width + gap,
    y: bar.y + (bar.height - height) / 2,
    width: widthOf(runs, context) + 6,
    height,
  };
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

const slanting: Geometry = {
  kind: 'polyline',
  points: [
    [1, 0],
    [0, 1],
  ],
};

/**
 * The break of a bar: a white slit between two slanting strokes; in a legend the strokes alone. `box` holds the strokes
 * from top to bottom; they stand in its middle.
 */
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
