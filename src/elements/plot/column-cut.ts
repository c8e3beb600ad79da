/** A column that is cut: the slit in it, and in words what programs would print where its bar ends. */
import { valueAir } from '../../scene/drawing/chart-marks.js';
import { SLIT_AT } from '../../model/axis-break.js';
import type { Item } from '../../scene/scene.js';
import type { Drawing } from '../../setting/context.js';
import type { Style } from '../../theme/theme.js';
import { breakMark } from '../chart/break-mark.js';
import { chart } from '../chart/declarations.js';
import { measured, saying, wordsBy } from './annotate.js';
import { before, isLast, printed } from './column-labels.js';
import type { ColumnPlot } from './column-model.js';
import { columnChart } from './declarations.js';

export function cutItems(plot: ColumnPlot, context: Drawing): readonly Item[] {
  const { broken: category, thickness, max, area } = plot;
  if (category === undefined) return [];
  const { chartSlitOver: over, chartSlit: slit } = chart.measures(context);
  const level = plot.level(SLIT_AT * max);
  const x = plot.middle(category) - thickness / 2;
  const box = { x: x - over, y: level - slit, width: thickness + 2 * over, height: 2 * slit };
  const style = columnChart.style('plotValue', context);
  const total = wordsOf(plot, plot.figures.print(plot.totals[category] ?? 0), style, context);
  const y = area.y - valueAir - total.height / 2;
  return [
    ...breakMark(box, { slit: true, upright: true }, context),
    wordsBy(total, [plot.middle(category), y], 'middle', context),
    ...partItems(plot, category, level + slit, context),
  ];
}

/** The value of the part that is cut, in what is seen of it under the slit. */
function partItems(plot: ColumnPlot, category: number, top: number, context: Drawing): readonly Item[] {
  if (!plot.isStacked) return [];
  const last = plot.parts.findIndex((_, index) => isLast(plot, index, category));
  const part = plot.parts[last];
  if (part === undefined) return [];
  const { colour, bold, size, leading } = part.style;
  const style = { ...columnChart.style('plotLabel', context), colour, bold, size, leading };
  const words = wordsOf(plot, printed(plot, part.values[category] ?? 0), style, context);
  const middle = (top + plot.level(before(plot, last, category))) / 2;
  return [wordsBy(words, [plot.middle(category), middle], 'middle', context)];
}

const wordsOf = (plot: ColumnPlot, text: string, style: Style, context: Drawing): ReturnType<typeof measured> =>
  measured(saying(plot.element, text), style, context);
