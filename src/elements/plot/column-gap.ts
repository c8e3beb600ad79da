/** What lies between two columns. */
import type { Setting } from '../../setting/context.js';
import type { Levelled } from './column-model.js';
import { besideWidth } from './column-labels.js';
import { columnChart } from './declarations.js';

/** As little of its band as a column may have. */
const LEAST_COLUMN = 0.4;

/** In per cent of a column: wide enough for the numbers beside columns, as far as columns can give way. */
export function gapOf(plot: Levelled, context: Setting): number {
  const { categories } = plot.data;
  const band = plot.area.width / Math.max(1, categories.length);
  const beside = Math.max(0, ...categories.map((_, category) => besideWidth(plot, category, context)));
  const column = Math.max(LEAST_COLUMN * band, band - beside);
  const usual = columnChart.measure('plotColumnGap', context);
  return Math.max(usual, Math.ceil((100 * (band - column)) / column));
}
