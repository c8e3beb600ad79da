/** The native series of a line chart: what is known, and dashed what lies ahead, which begins at the last value that is known. */
import type { ChartSeries, Line } from '../../scene/scene.js';
import type { Looks } from '../../setting/context.js';
import { lineChart } from './declarations.js';
import type { LinePlot } from './line-model.js';
import type { Dataset } from './read-data.js';

export function lineOf({ look }: Dataset, looks: Looks): Line {
  if (look === 'named') return lineChart.line('plotLineNamed', looks);
  return lineChart.line(look === 'second' ? 'plotLineSecond' : 'plotLineOther', looks);
}

/** Those that the title names lie over the others. */
export const inOrder = (sets: readonly Dataset[]): readonly Dataset[] =>
  [...sets].sort((a, b) => ranks.indexOf(a.look) - ranks.indexOf(b.look));

const ranks: readonly Dataset['look'][] = ['other', 'second', 'named'];

/** What lies under the series that carry the title, as far as it is known, and the lines of all over it. */
export function areaSeries(plot: LinePlot, context: Looks): readonly ChartSeries[] {
  const look = { fill: lineChart.fill('plotField', context) };
  const known = (value: number | null, at: number): number | null => (at > plot.known ? null : value);
  const fields = plot.data.sets
    .filter((set) => set.look === 'named')
    .map(({ label: name, values }): ChartSeries => ({ name, look, values: values.map(known) }));
  const lines = nativeSeries(plot, (set) => lineOf(set, context));
  return [...fields, ...lines.map((series): ChartSeries => ({ ...series, over: true }))];
}

export function nativeSeries({ data, known }: LinePlot, line: (set: Dataset) => Line): readonly ChartSeries[] {
  const last = data.categories.length - 1;
  return inOrder(data.sets).flatMap((set): ChartSeries[] => {
    const { values, label: name } = set;
    const own = { name, look: { line: line(set) }, values: values.map((value, at) => (at > known ? null : value)) };
    const ahead = values.map((value, at) => (at < known ? null : value));
    if (known === last || ahead.slice(1 + known).every((value) => value === null)) return [own];
    return [own, { name, look: { line: { ...line(set), dash: 'dash' } }, values: ahead }];
  });
}
