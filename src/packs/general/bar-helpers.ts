/** What the template of bar charts asks for: its charts with their points in order, and how their bars look. */
import { asMap, type PlainMap } from '../../load/maps.js';
import { BARE, fields, listOf, type Shape } from '../../template/field-shape.js';
import { giving, type Helpers } from '../../template/helper.js';
import { list, text } from '../../template/values.js';
import { amountIn, type BarChart, type BarForm, chartsIn, orderOf, rowsIn } from './bars.js';
import { sumOf } from './slide-check.js';

interface Bars {
  readonly charts: readonly ShownChart[];
  /** Some charts have a legend over them, so that all leave room for one. */
  readonly legend: boolean;
  /** There are so many rows, and bars in a row, that values are smaller and bars closer. */
  readonly dense: boolean;
}

interface ShownChart {
  readonly form: BarForm;
  readonly head: string;
  readonly unit: string;
  readonly decimals: number;
  readonly signed: boolean;
  readonly series: readonly ShownSeries[];
  readonly points: readonly ShownPoint[];
  readonly compare: { readonly from: string; readonly to: string; readonly as: string } | undefined;
  readonly gathered: readonly Gathered[];
}

interface ShownSeries {
  readonly id: string;
  readonly name: string;
  readonly style: string;
}

interface ShownPoint {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  /** It has a bar. */
  readonly known: boolean;
  /** Value of a single bar; empty where that is not known, or there are several. */
  readonly value: number | '';
  readonly upper: number | '';
  /** Values of several bars or parts: those that are known. */
  readonly amounts: readonly { readonly series: string; readonly value: number }[];
  /** All of these by name, whether their values are known or not. */
  readonly parts: readonly { readonly name: string; readonly known: boolean; readonly value: number | '' }[];
  /** What its parts come to; empty where one of them is not known. */
  readonly total: number | '';
}

/** Parts that a bracket adds up. */
interface Gathered {
  readonly point: string;
  readonly series: string;
  /** Whole per cent of the whole bar. */
  readonly share: number;
  readonly label: string;
}

/** From this many bars on, they stand close. */
const MANY_BARS = 7;

export function barsOf(slide: PlainMap): Bars {
  const charts = chartsIn(slide);
  const lanes = Math.max(1, ...charts.map(({ form, series }) => (form === 'beside' ? series.length : 1)));
  return {
    charts: charts.map((chart) => shownChart(chart, slide)),
    legend: charts.some(({ form }) => form !== 'single'),
    dense: rowsIn(slide).length * lanes >= MANY_BARS,
  };
}

function shownChart(chart: BarChart, slide: PlainMap): ShownChart {
  const { fields: own, form, decimals } = chart;
  const { from, to, as } = asMap(own['compare']);
  const points = pointsOf(chart, slide);
  return {
    form,
    head: text(own['head']),
    unit: text(own['unit']),
    decimals,
    signed: own['signed'] === true,
    series: stylesOf(chart),
    points,
    compare: own['compare'] === undefined ? undefined : { from: text(from), to: text(to), as: text(as ?? 'times') },
    gathered: own['gathered'] === undefined ? [] : gatheredIn(points, asMap(own['gathered'])),
  };
}

function pointsOf(chart: BarChart, slide: PlainMap): readonly ShownPoint[] {
  const rows = rowsIn(slide);
  const named = new Set(list(slide['highlight']).map(text));
  return orderOf(slide).flatMap((at): ShownPoint[] => {
    const row = rows[at];
    return row === undefined ? [] : [{ ...row, named: named.has(row.id), ...numbersOf(chart, at) }];
  });
}

/** Shares of a whole that is not known are not known either. */
function numbersOf(chart: BarChart, at: number): Omit<ShownPoint, 'id' | 'name' | 'named'> {
  const { form, series, upper } = chart;
  const total = amountIn(chart, at);
  if (form === 'single')
    return {
      known: total !== undefined,
      value: total ?? '',
      upper: upper[at] ?? '',
      amounts: [],
      parts: [],
      total: '',
    };
  const parts = series.flatMap(({ id, values }) => {
    const value = values[at];
    return value === undefined ? [] : [{ series: id, value }];
  });
  const amounts = form === 'shares' && total === undefined ? [] : parts;
  return {
    known: amounts.length > 0,
    value: '',
    upper: '',
    amounts,
    parts: series.map(({ name, values }) => ({ name, known: values[at] !== undefined, value: values[at] ?? '' })),
    total: form === 'beside' ? '' : (total ?? ''),
  };
}

/** The named series in the colour of what is named and the others in greys; where none is, tints of that colour in their order. */
function stylesOf({ form, series }: BarChart): readonly ShownSeries[] {
  const others = series.filter(({ named }) => !named);
  const isTinted = others.length === series.length && series.length <= TINTS;
  return series.map((one, index) => ({ id: one.id, name: one.name, style: styleOf(index) }));

  function styleOf(index: number): string {
    const one = series[index];
    if (isTinted || one === undefined) return `segment${index + 1}`;
    if (one.named) return form === 'beside' ? 'barLeading' : 'stackNamed';
    return `stackOther${Math.min(TINTS, others.indexOf(one) + 1)}`;
  }
}

const TINTS = 4;

function gatheredIn(points: readonly ShownPoint[], { series, label }: PlainMap): readonly Gathered[] {
  const wanted = list(series).map(text);
  return points.flatMap(({ id, amounts, total }) => {
    const part = sumOf(amounts.filter((one) => wanted.includes(one.series)).map(({ value }) => value));
    return total === '' || total <= 0
      ? []
      : [{ point: id, series: wanted.join(' '), share: Math.round((100 * part) / total), label: text(label) }];
  });
}

const shape: Shape = fields<Bars>({
  legend: BARE,
  dense: BARE,
  charts: listOf(
    fields<ShownChart>({
      form: BARE,
      head: BARE,
      unit: BARE,
      decimals: BARE,
      signed: BARE,
      series: listOf(fields<ShownSeries>({ id: BARE, name: BARE, style: BARE })),
      points: listOf(
        fields<ShownPoint>({
          id: BARE,
          name: BARE,
          named: BARE,
          known: BARE,
          value: BARE,
          upper: BARE,
          amounts: listOf(fields<ShownPoint['amounts'][number]>({ series: BARE, value: BARE })),
          parts: listOf(fields<ShownPoint['parts'][number]>({ name: BARE, known: BARE, value: BARE })),
          total: BARE,
        }),
      ),
      compare: fields<NonNullable<ShownChart['compare']>>({ from: BARE, to: BARE, as: BARE }),
      gathered: listOf(fields<Gathered>({ point: BARE, series: BARE, share: BARE, label: BARE })),
    }),
  ),
});

export const barHelpers: Helpers = {
  /** The charts of bars with their rows in order, from all fields of its slide: `barsof this`. */
  barsof: giving(shape, (slide) => barsOf(asMap(slide))),
};
