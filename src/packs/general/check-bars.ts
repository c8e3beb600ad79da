/** A bar chart has a value for each row, something to draw, rows that it names, and compares what can be compared. */
import { suggestion } from '../../diagnostics/did-you-mean.js';
import { quote } from '../../diagnostics/printable.js';
import { asMap, type PlainMap } from '../../load/maps.js';
import type { Path } from '../../load/place-of.js';
import { list, text } from '../../template/values.js';
import { amountIn, type BarChart, chartsIn, rowsIn } from './bars.js';
import { slideCheck, type Wrong } from './slide-check.js';

export const checkBars = slideCheck(['bar-chart'], (slide) => {
  const count = rowsIn(slide).length;
  const charts = chartsIn(slide);
  return [
    ...charts.flatMap((chart) => [
      ...lengthFaults(chart, count),
      ...emptyFaults(chart),
      ...shareFaults(chart, count),
      ...rangeFaults(chart),
      ...crowdFaults(chart, count),
    ]),
    ...nameFaults(slide, charts),
  ];
});

const bad = (path: Path, message: string, hint: string): Wrong => ({ code: 'bad-data', path, message, hint });

/** Where the values of a series stand. */
const pathOf = ({ key, form }: BarChart, id: string): Path =>
  form === 'single' ? ['charts', key, 'values'] : ['charts', key, 'series', id, 'values'];

function lengthFaults(chart: BarChart, count: number): readonly Wrong[] {
  const { key, series, upper } = chart;
  const lists = [
    ...series.map(({ id, values }) => ({ path: pathOf(chart, id), length: values.length })),
    ...(upper.length > 0 ? [{ path: ['charts', key, 'upper'], length: upper.length }] : []),
  ];
  return lists
    .filter(({ length }) => count > 0 && length !== count)
    .map(({ path, length }) =>
      bad(
        path,
        `There are ${count} rows, but ${length} values here.`,
        'Write one for each row, and null where there is none.',
      ),
    );
}

const emptyFaults = ({ key, series }: BarChart): readonly Wrong[] =>
  series.length === 0 || series.some(({ values }) => values.some((value) => value !== undefined))
    ? []
    : [
        bad(
          ['charts', key],
          'The chart has no value that could be drawn.',
          'Fill in the values; what is not known is told in a text.',
        ),
      ];

function shareFaults(chart: BarChart, count: number): readonly Wrong[] {
  if (chart.form !== 'shares') return [];
  const negative = chart.series.find(({ values }) => values.some((value) => (value ?? 0) < 0));
  if (negative !== undefined)
    return [
      bad(
        pathOf(chart, negative.id),
        'A value under zero is no share of a whole.',
        'Take another «form», or correct the value.',
      ),
    ];
  const empty = Array.from({ length: count }, (_, row) => amountIn(chart, row)).indexOf(0);
  return empty < 0
    ? []
    : [
        bad(
          ['charts', chart.key, 'series'],
          `The parts of row ${empty + 1} come to nothing, so there are no shares of it.`,
          'Write null where the parts are not known, or take another «form».',
        ),
      ];
}

/** A range ends over its value, which is over zero: a hatched bar says what lies between them. */
const rangeFaults = ({ key, series, upper }: BarChart): readonly Wrong[] =>
  upper.flatMap((high, row) => {
    const low = series[0]?.values[row];
    return high === undefined || (low !== undefined && low >= 0 && high > low)
      ? []
      : [
          bad(
            ['charts', key, 'upper', row],
            'A range goes from a value that is not under zero to a larger one.',
            'Correct one of them, or write null where the value is one number.',
          ),
        ];
  });

/** More bars under each other are too thin for their values. */
const MOST_BARS = 24;

const crowdFaults = ({ key, form, series }: BarChart, count: number): readonly Wrong[] =>
  form !== 'beside' || series.length * count <= MOST_BARS
    ? []
    : [
        bad(
          ['charts', key, 'series'],
          `${count} rows with ${series.length} bars each are ${count * series.length} bars; ${MOST_BARS} can be read.`,
          'Leave out rows or series, or write form: stacked where the series are parts of a whole.',
        ),
      ];

/** Rows are named as the slide or its file calls them, so no schema knows them. */
function nameFaults(slide: PlainMap, charts: readonly BarChart[]): readonly Wrong[] {
  const ids = rowsIn(slide).map(({ id }) => id);
  const { highlight, rest } = slide;
  const asked: readonly (readonly [Path, unknown])[] = [
    ...list(highlight).map((name, index) => [['highlight', index], name] as const),
    ...(rest === undefined ? [] : [[['rest'], rest] as const]),
    ...charts.flatMap(({ key, fields }) =>
      Object.entries(asMap(fields['compare'])).flatMap(([end, name]) =>
        end === 'as' ? [] : [[['charts', key, 'compare', end], name] as const],
      ),
    ),
  ];
  const unknown = asked.filter(([, name]) => !ids.includes(text(name)));
  if (unknown.length > 0) return unknown.map(([path, name]) => unknownRow(path, text(name), ids));
  return charts.flatMap((chart) => compareFaults(chart, ids));
}

const unknownRow = (path: Path, name: string, ids: readonly string[]): Wrong => ({
  code: 'unknown-row',
  path,
  message: `The chart has no row ${quote(name)}.`,
  hint: suggestion(name, ids) ?? `There are ${ids.slice(0, 12).join(', ')}.`,
});

/** How many times the one is the other is said of the larger. */
function compareFaults(chart: BarChart, ids: readonly string[]): readonly Wrong[] {
  const { key, form, fields } = chart;
  const { from, to, as } = asMap(fields['compare']);
  if (fields['compare'] === undefined) return [];
  const path = ['charts', key, 'compare'];
  if (form === 'beside' || form === 'shares')
    return [
      bad(
        path,
        'Rows with several bars, or with shares, have no number that an arrow could compare.',
        'Take «compare» away.',
      ),
    ];
  const [low, high] = [from, to].map((name) => amountIn(chart, ids.indexOf(text(name))));
  if (low === undefined || high === undefined)
    return [
      bad(path, 'One of the two rows has no value, so nothing lies between them.', 'Compare rows that have one.'),
    ];
  if (as === 'change' || (low > 0 && high > low)) return [];
  return [
    bad(
      path,
      'How many times one bar is the other is told from a smaller one over zero to a larger one.',
      'Swap «from» and «to», or write as: change.',
    ),
  ];
}
