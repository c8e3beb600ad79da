/** What is lost from each column to the next: a line from the one's end to the other's, and by how much, between them over zero. */
import type { Box, Item, Point } from '../../scene/scene.js';
import type { Drawing, Setting } from '../../setting/context.js';
import { measured, saying, segment, wordsBy, type Measured } from './annotate.js';
import type { ColumnPlot } from './column-model.js';
import { columnChart } from './declarations.js';

/** Between the ends of a loss and the columns, and from the line at zero, in points. */
const air = 3;

/** Room for the plot: less one row under the names where a loss does not fit between two columns. */
export function aboveLosses(plot: ColumnPlot, box: Box, context: Setting): Box {
  if (!plot.said.losses || plot.isStacked || fitBetween(plot, wordsOf(plot, context))) return box;
  return { ...box, height: Math.max(1, box.height - columnChart.style('plotLoss', context).leading) };
}

/** `plot` is that of `aboveLosses`, and `box` all that the chart has. */
export function lossItems(plot: ColumnPlot, box: Box, context: Drawing): readonly Item[] {
  if (!plot.said.losses || plot.isStacked) return [];
  const words = wordsOf(plot, context);
  const isBetween = fitBetween(plot, words);
  const line = columnChart.line('plotLossLine', context);
  const half = plot.thickness / 2;
  return words.flatMap((one, index) => {
    const [from, to] = [valueAt(plot, index), valueAt(plot, index + 1)];
    if (from === null || to === null) return [];
    const [left, right] = [plot.middle(index) + half, plot.middle(index + 1) - half];
    const y = isBetween ? plot.level(0) - air - one.height / 2 : box.y + box.height - one.height / 2;
    const at: Point = [(left + right) / 2, y];
    return [
      segment([left, plot.level(from)], [right, plot.level(to)], line, 'loss', context),
      wordsBy(one, at, 'middle', context),
    ];
  });
}

/** By how much each column but the first differs from the one before it, as its words. */
function wordsOf(plot: ColumnPlot, context: Setting): readonly Measured[] {
  const style = columnChart.style('plotLoss', context);
  return plot.data.categories
    .slice(1)
    .map((_, index) => (valueAt(plot, index + 1) ?? 0) - (valueAt(plot, index) ?? 0))
    .map((loss) => measured(saying(plot.element, plot.figures.signed(loss)), style, context));
}

const fitBetween = ({ middle, thickness, data }: ColumnPlot, words: readonly Measured[]): boolean =>
  data.categories.length < 2 ||
  Math.max(...words.map(({ width }) => width)) + 2 * air <= middle(1) - middle(0) - thickness;

const valueAt = ({ parts }: ColumnPlot, category: number): number | null => parts[0]?.values[category] ?? null;
