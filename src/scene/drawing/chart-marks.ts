/** A chart as what is drawn: shapes and words in their places, back to front. PDF and SVG paint these; programs draw the native chart alike. */
import type { Point } from '../points.js';
import type { BarLook, ChartItem, ChartLabel, ChartSeries, Line } from '../scene.js';
import type { Run } from '../text.js';
import { areaOf, type Bar, barMiddle, barsOf, dotsOf, middleAt, shareAt, stretchesOf, valueAt } from './chart-bars.js';
import { type LineEnd, lineEnds } from './line-ends.js';
import { chartStyle, type TextStyle } from './text-style.js';

/** Between the plot and the category names: at its left, below it; between the plot and the steps of its scale. */
export const categoryGap = 8;
export const namesGap = 5.5;
export const stepGap = 6;
/** Between a bar and its value, beside it and over it. */
export const valueGap = 4;
export const valueAir = 4;
/** Half the height of a capital as a share of the size, in Arial and its likes: centres a line on its middle. */
export const halfCapital = 0.358;

export type TextSide = 'start' | 'middle' | 'end';

/** One text in lines: `after` says what stood between a line and the next. */
export interface ChartWords {
  readonly kind: 'words';
  readonly lines: readonly { readonly text: string; readonly after: LineEnd; readonly baseline: number }[];
  readonly style: TextStyle;
  readonly x: number;
  readonly side: TextSide;
}

export interface ChartSaid {
  readonly kind: 'said';
  readonly runs: readonly Run[];
  readonly x: number;
  readonly baseline: number;
  readonly side: TextSide;
}

export type ChartMark =
  | { readonly kind: 'bar'; readonly bar: Bar }
  | { readonly kind: 'path'; readonly points: readonly Point[]; readonly line: Line }
  | { readonly kind: 'area'; readonly points: readonly Point[]; readonly look: BarLook }
  | { readonly kind: 'dot'; readonly centre: Point; readonly radius: number; readonly look: BarLook }
  | ChartWords
  | ChartSaid;

/** The axis lies under bars, which would else begin behind it, and over columns, whose outlines would cut it into dashes. */
export function chartMarks(chart: ChartItem): readonly ChartMark[] {
  const bars = barsOf(chart);
  const axis = axisLines(chart);
  const drawn = bars.map((bar): ChartMark => ({ kind: 'bar', bar }));
  return [
    ...gridLines(chart),
    ...(chart.form === 'columns' ? [...drawn, ...axis] : [...axis, ...drawn]),
    ...chart.series.flatMap((series, index) => linesOf(chart, series, index)),
    ...dotsOf(chart).map((dot): ChartMark => ({ kind: 'dot', ...dot })),
    ...stepWords(chart),
    ...chart.categories.flatMap((_, category) => [
      ...nameWords(chart, category),
      ...chart.labels.filter((one) => one.category === category).map((label) => labelWords(chart, label, bars)),
    ]),
  ];
}

const across = ({ plot }: ChartItem, y: number): readonly Point[] => [
  [plot.x, y],
  [plot.x + plot.width, y],
];

const down = ({ plot }: ChartItem, x: number): readonly Point[] => [
  [x, plot.y],
  [x, plot.y + plot.height],
];

function gridLines(chart: ChartItem): ChartMark[] {
  const { grid } = chart;
  if (grid === undefined) return [];
  return chart.steps
    .filter(({ value }) => value !== baseOf(chart))
    .map(({ value }) => ({ kind: 'path', points: across(chart, valueAt(chart, value)), line: grid }));
}

/** Where the axis of the categories lies: at zero, or at the end of the scale that is next to it. */
const baseOf = ({ form, min, max }: ChartItem): number => (form === 'points' ? min : Math.min(max, Math.max(min, 0)));

function axisLines(chart: ChartItem): ChartMark[] {
  const { axis: line, form, plot } = chart;
  if (line === undefined) return [];
  const base = valueAt(chart, baseOf(chart));
  const axis: ChartMark = { kind: 'path', points: form === 'bars' ? down(chart, base) : across(chart, base), line };
  return form === 'points' ? [axis, { kind: 'path', points: down(chart, plot.x), line }] : [axis];
}

function linesOf(chart: ChartItem, { values, look, over }: ChartSeries, index: number): ChartMark[] {
  if (chart.form === 'areas' && over !== true) return [{ kind: 'area', points: areaOf(chart, index), look }];
  const { line } = look;
  if (line === undefined || (chart.form !== 'lines' && over !== true)) return [];
  return stretchesOf(chart, values).map((points) => ({ kind: 'path', points, line }));
}

function stepWords(chart: ChartItem): ChartMark[] {
  const { plot, categoryText, steps } = chart;
  const word = (text: string, x: number, baseline: number, side: TextSide): ChartMark => ({
    kind: 'words',
    lines: [{ text, after: ' ', baseline }],
    style: chartStyle(categoryText),
    x,
    side,
  });
  const values = steps.map(({ value, text }) =>
    word(text, plot.x - stepGap, valueAt(chart, value) + halfCapital * categoryText.size, 'end'),
  );
  const points = chart.across;
  if (points === undefined) return values;
  const below = plot.y + plot.height + namesGap + categoryText.size;
  const right = points.steps.map(({ value, text }) =>
    word(text, plot.x + shareAt(points, value) * plot.width, below, 'middle'),
  );
  return [...values, ...right];
}

/** At the left of a bar, or under the plot. Between the lines stands what stood there in the name. */
function nameWords(chart: ChartItem, category: number): ChartMark[] {
  const { form, plot, categoryText, categories } = chart;
  const lines = chart.categoryLines[category] ?? [];
  if (lines.length === 0) return [];
  const ends = lineEnds(categories[category] ?? '', lines, true);
  const { leading, size } = categoryText;
  const middle = middleAt(chart, category);
  const first =
    form === 'bars'
      ? middle - ((lines.length - 1) / 2) * leading + halfCapital * size
      : plot.y + plot.height + namesGap + size;
  return [
    {
      kind: 'words',
      lines: lines.map((text, at) => ({ text, after: ends[at] ?? '', baseline: first + at * leading })),
      style: chartStyle(categoryText),
      x: form === 'bars' ? plot.x - categoryGap : middle,
      side: form === 'bars' ? 'end' : 'middle',
    },
  ];
}

function labelWords(chart: ChartItem, label: ChartLabel, bars: readonly Bar[]): ChartMark {
  const { series, category, runs } = label;
  const half = halfCapital * (runs[0]?.size ?? 0);
  const bar = bars.find((one) => one.series === series && one.category === category);
  const over = chart.series[series]?.over === true || chart.form === 'lines';
  if (chart.stacked && !over && bar !== undefined)
    return said(runs, [bar.x + bar.width / 2, bar.y + bar.height / 2 + half], 'middle');
  const value = chart.series[series]?.values[category] ?? 0;
  return chart.form === 'bars' ? beside(chart, label, bar, value) : outside(chart, label, bar, value);
}

const said = (runs: readonly Run[], [x, baseline]: Point, side: TextSide): ChartSaid => ({
  kind: 'said',
  runs,
  x,
  baseline,
  side,
});

function beside(chart: ChartItem, label: ChartLabel, bar: Bar | undefined, value: number): ChartMark {
  const { series, category, runs } = label;
  const baseline = barMiddle(chart, series, category) + halfCapital * (runs[0]?.size ?? 0);
  const start = valueAt(chart, 0);
  const [left, right] = bar === undefined ? [start, start] : [bar.x, bar.x + bar.width];
  return value < 0 ? said(runs, [left - valueGap, baseline], 'end') : said(runs, [right + valueGap, baseline], 'start');
}

/** Over a column or the point of a line, under a column that goes down. */
function outside(chart: ChartItem, label: ChartLabel, bar: Bar | undefined, value: number): ChartMark {
  const { series, category, runs } = label;
  const x = barMiddle(chart, series, category);
  const end = valueAt(chart, value);
  const [top, bottom] = bar === undefined ? [end, end] : [bar.y, bar.y + bar.height];
  const capital = 2 * halfCapital * (runs[0]?.size ?? 0);
  return value < 0 ? said(runs, [x, bottom + valueAir + capital], 'middle') : said(runs, [x, top - valueAir], 'middle');
}
