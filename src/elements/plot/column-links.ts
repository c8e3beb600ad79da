/** Thin lines from the end of each part to that in the next column, so that one sees which of them grow; over losses the line of zero. */
import type { Item } from '../../scene/scene.js';
import type { Drawing } from '../../setting/context.js';
import { stroke } from '../items.js';
import { segment } from './annotate.js';
import { besideWidth, endOf, isLast } from './column-labels.js';
import type { ColumnPlot } from './column-model.js';
import { columnChart } from './declarations.js';

export function linkItems(plot: ColumnPlot, context: Drawing): readonly Item[] {
  if (!plot.isStacked) return [];
  if (plot.hasLosses) {
    const { x, width } = plot.area;
    return [stroke({ x, y: plot.level(0), width, height: 0 }, columnChart.line('plotZero', context), 'zero', context)];
  }
  const line = columnChart.line('plotLink', context);
  const half = plot.thickness / 2;
  const hasNumbers = plot.data.categories.map((_, category) => besideWidth(plot, category, context) > 0);
  return plot.parts.flatMap(({ values }, index) =>
    values.slice(1).flatMap((value, category): Item[] => {
      if ((value ?? 0) === 0 || (values[category] ?? 0) === 0) return [];
      // Lines would cross the numbers beside the column.
      if (hasNumbers[category] === true) return [];
      // To the end of a part that is cut no line leads.
      if ([category, category + 1].some((at) => at === plot.broken && isLast(plot, index, at))) return [];
      const [from, to] = [endOf(plot, index, category), endOf(plot, index, category + 1)];
      const [left, right] = [plot.middle(category) + half, plot.middle(category + 1) - half];
      return [segment([left, from], [right, to], line, 'link', context)];
    }),
  );
}
