/** Brackets over two parts in the table beside stacked columns, with what they come to together in a pill. */
import { boundsOf, sum, type Point } from '../../scene/points.js';
import type { Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { decoration } from '../items.js';
import { pill, saying } from './annotate.js';
import type { ColumnPlot } from './column-model.js';
import { columnChart, pair } from './declarations.js';
import type { LegendColumns, LegendRow } from './legend-row.js';

/** The first stands innermost. */
export function pairItems(
  rows: readonly LegendRow[],
  plot: ColumnPlot,
  columns: LegendColumns,
  context: Drawing,
): readonly Item[] {
  const pairs = childrenOf(plot.element, 'pair');
  const { plotPair } = columnChart.measures(context);
  return pairs.flatMap((child, index) => {
    const x = columns.right - plotPair * (pairs.length - index - 0.5);
    return bracket(child, rows, { plot, from: columns.change + 6, x }, context);
  });
}

function bracket(
  child: Element,
  rows: readonly LegendRow[],
  { plot, from, x }: { readonly plot: ColumnPlot; readonly from: number; readonly x: number },
  context: Drawing,
): Item[] {
  const { between, look } = pair.read(child, context);
  const both = rows.filter(({ part }) => between.includes(part.set.id));
  const [a, b] = [both[0], both[1]];
  if (a === undefined || b === undefined) return [];
  const points: readonly Point[] = [
    [from, a.middle],
    [x, a.middle],
    [x, b.middle],
    [from, b.middle],
  ];
  const bounds = boundsOf(points);
  const shape = points.map(([px, py]): Point => [
    (px - bounds.x) / bounds.width,
    (py - bounds.y) / (bounds.height || 1),
  ]);
  const isNamed = look === 'named';
  const line = columnChart.line(isNamed ? 'plotGap' : 'plotPairOther', context);
  const values = both.flatMap(({ part }) => part.set.values.filter((value) => value !== null));
  const { chartPill, chartPillHeight: height } = columnChart.measures(context);
  const plain = columnChart.style('chartPill', context);
  const style = isNamed ? plain : { ...plain, fill: columnChart.fill('plotPillOther', context) };
  return [
    decoration(bounds, { geometry: { kind: 'polyline', points: shape }, line }, 'pair', context),
    pill(
      saying(child, plot.figures.signed(sum(values))),
      [x, (a.middle + b.middle) / 2],
      { style, least: chartPill, height },
      context,
    ),
  ];
}
