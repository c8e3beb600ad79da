/** What the fields of a bar chart hold: its rows in the order in which they are shown, and what each of its charts has of them. */
import { asMap, type PlainMap } from '../../load/maps.js';
import { decimalsFor } from '../../model/decimals.js';
import { list, text } from '../../template/values.js';
import { namedIn, numberIn, sumOf } from './slide-check.js';

export type BarForm = 'single' | 'beside' | 'stacked' | 'shares';

export interface BarRow {
  /** By which the slide names it. */
  readonly id: string;
  readonly name: string;
}

/** A value for each row, in the order of the slide. */
export type Values = readonly (number | undefined)[];

export interface BarSeries {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  readonly values: Values;
}

export interface BarChart {
  readonly key: string;
  readonly form: BarForm;
  readonly decimals: number;
  /** One of them where each row has one bar. */
  readonly series: readonly BarSeries[];
  /** Upper ends of ranges, where a row has one. */
  readonly upper: Values;
  readonly fields: PlainMap;
}

/** Rows stand in the slide by key, or their names under `names`, as a file has them. */
export const rowsIn = ({ rows, names }: PlainMap): readonly BarRow[] =>
  Array.isArray(names)
    ? names.map(namedIn)
    : Object.entries(asMap(rows)).map(([id, row]) => ({ id, name: text(asMap(row)['name']) }));

export const chartsIn = ({ charts }: PlainMap): readonly BarChart[] =>
  Object.entries(asMap(charts)).map(([key, chart]) => chartIn(key, asMap(chart)));

function chartIn(key: string, fields: PlainMap): BarChart {
  const { values, series, form, upper } = fields;
  const parts = Object.entries(asMap(series)).map(([id, one]): BarSeries => {
    const { name, highlight, values: own } = asMap(one);
    return { id, name: text(name), named: highlight === true, values: numbersIn(own) };
  });
  const single = series === undefined;
  const one = { id: 'values', name: text(fields['head']), named: false, values: numbersIn(values) };
  const all = !single ? parts : values === undefined ? [] : [one];
  const numbers = [...all.flatMap((one) => one.values), ...numbersIn(upper)].flatMap((value) => value ?? []);
  return {
    key,
    form: single ? 'single' : form === 'stacked' || form === 'shares' ? form : 'beside',
    decimals: numberIn(fields['decimals']) ?? decimalsFor(numbers),
    series: all,
    upper: numbersIn(upper),
    fields,
  };
}

const numbersIn = (values: unknown): Values => list(values).map(numberIn);

/** What the bar of a row comes to: its value, or the sum of its parts where all of them are known. */
export function amountIn({ form, series }: BarChart, row: number): number | undefined {
  if (form === 'beside') return series[0]?.values[row];
  const values = series.map((one) => one.values[row]);
  const known = values.flatMap((value) => value ?? []);
  return known.length === values.length && known.length > 0 ? sumOf(known) : undefined;
}

/** Places of the rows: as they are given, or by what the first chart has of them, falling, without what is not known and the rest at the end. */
export function orderOf(fields: PlainMap): readonly number[] {
  const rows = rowsIn(fields);
  const places = rows.map((_, index) => index);
  const [first] = chartsIn(fields);
  if (fields['order'] === 'given' || first === undefined) return places;
  const end = (row: number): number => orderedBy(first, row) ?? -Infinity;
  const rank = (row: number): number => (rows[row]?.id === fields['rest'] && fields['rest'] !== undefined ? 1 : 0);
  return places.toSorted((a, b) => unknownLast(first, a, b) || rank(a) - rank(b) || end(b) - end(a));
}

const unknownLast = (chart: BarChart, a: number, b: number): number =>
  Number(orderedBy(chart, a) === undefined) - Number(orderedBy(chart, b) === undefined);

/** Shares go by the part that the title names, or by the first. */
function orderedBy(chart: BarChart, row: number): number | undefined {
  const amount = amountIn(chart, row);
  if (chart.form !== 'shares' || amount === undefined || amount === 0) return chart.upper[row] ?? amount;
  const part = chart.series.find(({ named }) => named) ?? chart.series[0];
  return (part?.values[row] ?? 0) / amount;
}
