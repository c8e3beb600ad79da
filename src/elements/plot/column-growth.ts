/** The arrow of growth over the columns, from one to another, with what lies between them in a pill. */
import { boundsOf, type Point } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import { valueAir } from '../../scene/drawing/chart-marks.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { itemBase } from '../items.js';
import { pill, saying } from './annotate.js';
import type { ColumnPlot } from './column-plot.js';
import { columnChart, growth } from './declarations.js';

export const growthItems = (plot: ColumnPlot, box: Box, context: Drawing): readonly Item[] =>
  childrenOf(plot.element, 'growth').flatMap((child) => arrowOver(child, plot, box, context));

function arrowOver(child: Element, plot: ColumnPlot, box: Box, context: Drawing): Item[] {
  const ends = growth.read(child, context);
  const [from, to] = [ends.from, ends.to].map((id) => plot.data.categories.findIndex((one) => one.id === id));
  const text = growthText(plot, from ?? -1, to ?? -1, ends.as);
  if (from === undefined || to === undefined || text === undefined) return [];
  const { chartPill, chartPillHeight: height, chartArrowGap, plotLabelAir } = columnChart.measures(context);
  const y = box.y + plotLabelAir + height / 2;
  const over = columnChart.style('plotValue', context).leading + valueAir;
  const above = (category: number): number =>
    Math.min(plot.level(plot.totals[category] ?? 0), plot.level(0)) - over - chartArrowGap / 2;
  const [left, right] = [plot.middle(from), plot.middle(to)];
  const points: readonly Point[] = [
    [left, above(from)],
    [left, y],
    [right, y],
    [right, above(to)],
  ];
  const line = columnChart.line('chartArrow', context);
  const style = columnChart.style('chartPill', context);
  return [
    {
      ...itemBase(boundsOf(points), { label: 'growth arrow', role: 'decoration' }, context),
      kind: 'connector',
      from: { x: left, y: above(from) },
      to: { x: right, y: above(to), head: 'triangle' },
      points,
      line,
    },
    pill(saying(child, text), [(left + right) / 2, y], { style, least: chartPill, height }, context),
  ];
}

/** «+33 (+18 %)», without per cent where the base is not over zero; «3,0 ×». Undefined where a value is missing. */
export function growthText(
  { totals, figures }: Pick<ColumnPlot, 'totals' | 'figures'>,
  from: number,
  to: number,
  as: 'change' | 'times',
): string | undefined {
  const [a, b] = [totals[from] ?? null, totals[to] ?? null];
  if (a === null || b === null) return undefined;
  if (as === 'times') return a > 0 && b > 0 ? `${figures.times(b / a)}\u00A0\u00D7` : undefined;
  const change = figures.signed(b - a);
  return a > 0 ? `${change} (${figures.signedPercent((100 * (b - a)) / a)})` : change;
}
