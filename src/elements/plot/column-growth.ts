/** The arrow of growth over the columns, from one to another, with what lies between them in a pill. */
import { boundsOf, type Point } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import { valueAir } from '../../scene/drawing/chart-marks.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { itemBase } from '../items.js';
import { pill, saying } from './annotate.js';
import type { ColumnPlot } from './column-model.js';
import { topOf } from './column-plot.js';
import { columnChart, growth } from './declarations.js';
import { growthText } from './figures.js';

export const growthItems = (plot: ColumnPlot, box: Box, context: Drawing): readonly Item[] =>
  childrenOf(plot.element, 'growth').flatMap((child) => arrowOver(child, plot, box, context));

function arrowOver(child: Element, plot: ColumnPlot, box: Box, context: Drawing): Item[] {
  const ends = growth.read(child, context);
  const [from, to] = [ends.from, ends.to].map((id) => plot.data.categories.findIndex((one) => one.id === id));
  const values = [from, to].map((at) => plot.totals[at ?? -1] ?? null);
  const text = growthText(plot.figures, values[0] ?? null, values[1] ?? null, ends.as);
  if (from === undefined || to === undefined || text === undefined) return [];
  const { chartPill, chartPillHeight: height, chartArrowGap, plotLabelAir } = columnChart.measures(context);
  const y = box.y + plotLabelAir + height / 2;
  const over = plot.isStacked && plot.hasLosses ? 0 : columnChart.style('plotValue', context).leading + valueAir;
  const above = (category: number): number => topOf(plot, category) - over - chartArrowGap / 2;
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
