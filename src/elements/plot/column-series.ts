/** The native series of a column chart. */
import type { BarLook, ChartSeries } from '../../scene/scene.js';
import type { Looks } from '../../setting/context.js';
import type { Style } from '../../theme/theme.js';
import type { ColumnPlot, Values } from './column-model.js';
import { totalOf } from './column-plot.js';
import { columnChart } from './declarations.js';

export const lookOf = ({ fill, hatch, line }: Style): BarLook => ({
  ...(fill === undefined ? {} : { fill }),
  ...(hatch === undefined ? {} : { hatch }),
  ...(line === undefined ? {} : { line }),
});

/** The native series: the parts, or the columns that the title names and the others; and the totals, which only carry their labels. */
export function columnSeries(plot: ColumnPlot, context: Looks): readonly ChartSeries[] {
  if (!plot.isStacked) return singleSeries(plot, context);
  const isShares = plot.said.stacked === 'shares';
  const parts = plot.parts.map(({ set, style, values }): ChartSeries => ({
    name: set.label,
    look: lookOf(style),
    values,
    ...(isShares ? { amounts: set.values } : {}),
  }));
  if (plot.hasLosses) return parts;
  const values = plot.totals.map((total) => (total === null || !isShares ? total : 100));
  const isPart = plot.data.categories.map((_, index) => totalOf(plot.data.sets, index) !== undefined);
  const name = plot.data.sets.length > 0 ? '\u03A3' : '';
  return [
    ...parts,
    { name, look: {}, over: true, values: values.map((value, at) => (isPart[at] === true ? value : null)) },
  ];
}

function singleSeries({ data }: ColumnPlot, context: Looks): readonly ChartSeries[] {
  const set = data.sets[0];
  if (set === undefined) return [];
  const isNamed = data.categories.map(({ id }) => set.names.includes(id));
  const of = (named: boolean): Values => set.values.map((value, at) => (isNamed[at] === named ? value : null));
  const series = (named: boolean, style: 'barLeading' | 'barOther'): ChartSeries => ({
    name: set.label,
    look: lookOf(columnChart.style(style, context)),
    values: of(named),
  });
  return [series(true, 'barLeading'), series(false, 'barOther')].filter(({ values }) =>
    values.some((value) => value !== null),
  );
}
