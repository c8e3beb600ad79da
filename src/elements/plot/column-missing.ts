/** What stands where a column has no values, or its parts are not known: hatched, dashed, and said. */
import type { Item } from '../../scene/scene.js';
import type { Drawing } from '../../setting/context.js';
import { decoration } from '../items.js';
import { measured, saying, wordsBy } from './annotate.js';
import type { ColumnPlot } from './column-model.js';
import { topOf } from './column-plot.js';
import { lookOf } from './column-series.js';
import { columnChart } from './declarations.js';

export function missingItems(plot: ColumnPlot, context: Drawing): readonly Item[] {
  return plot.data.categories.flatMap(({ total }, category): Item[] => {
    const values = plot.parts.map((part) => part.values[category] ?? null);
    if (values.every((value) => value !== null)) return [];
    const some = values.some((value) => value !== null);
    return some ? [words(plot, category, topOf(plot, category), context)] : stub(plot, category, total, context);
  });
}

/** As high as the total that is known, else a short one on the axis. */
function stub(plot: ColumnPlot, category: number, total: number | undefined, context: Drawing): Item[] {
  const { plotNotStated } = columnChart.measures(context);
  const base = plot.level(0);
  const end = total === undefined ? base - plotNotStated : plot.level(total);
  const [top, height] = [Math.min(base, end), Math.max(1, Math.abs(end - base))];
  const box = { x: plot.middle(category) - plot.thickness / 2, y: top, width: plot.thickness, height };
  const look = lookOf(columnChart.style('barNotStated', context));
  return [decoration(box, look, 'not stated', context), words(plot, category, top, context)];
}

function words(plot: ColumnPlot, category: number, top: number, context: Drawing): Item {
  const one = measured(saying(plot.element, plot.said.missing), columnChart.style('plotLabel', context), context);
  return wordsBy(one, [plot.middle(category), top - one.height / 2 - 2], 'middle', context);
}
