/**
 * The geometry of charts: a category of bars or columns has a band, which is an equal share of the plot, and its bar stands in the
 * middle; lines and areas go from edge to edge. Lengths are points.
 */
import type { Point } from '../points.js';
import type { BarLook, Box, ChartItem } from '../scene.js';

/** What is seen of the shortest bar beside the line of the axis. */
const leastBeyondAxis = 1;

export interface Bar extends Box {
  readonly look: BarLook;
  readonly series: number;
  readonly category: number;
}

type Sized = Pick<ChartItem, 'form' | 'plot' | 'categories' | 'min' | 'max'>;

export const isUpright = ({ form }: Pick<ChartItem, 'form'>): boolean => form !== 'bars';

/** Where a value stands between the ends of the plot, 0 to 1; what goes beyond is cut. */
export const shareAt = ({ min, max }: Pick<ChartItem, 'min' | 'max'>, value: number): number =>
  max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;

/** The x of a value of bars, the y of a value of all others. */
export function valueAt(chart: Sized, value: number): number {
  const { plot } = chart;
  const share = shareAt(chart, value);
  return isUpright(chart) ? plot.y + plot.height * (1 - share) : plot.x + plot.width * share;
}

/** The middle of a category: a y of bars, an x of all others. */
export function middleAt({ form, plot, categories }: Sized, category: number): number {
  const count = categories.length;
  if (form === 'bars') return plot.y + ((category + 0.5) * plot.height) / count;
  if (form === 'columns') return plot.x + ((category + 0.5) * plot.width) / count;
  return plot.x + (count < 2 ? 0.5 : category / (count - 1)) * plot.width;
}

/** The series that are bars. Those that are neither stacked nor beside each other overlap fully (ECMA-376-1, 21.2.2.131); the gap is per cent of a bar (21.2.2.75). */
export function barsOf(chart: ChartItem): Bar[] {
  if (chart.form !== 'bars' && chart.form !== 'columns') return [];
  return chart.series.flatMap(({ values, look, over }, series) =>
    values.flatMap((value, category): Bar[] => {
      if (value === null || value === 0 || over === true) return [];
      const before = chart.stacked ? reached(chart, series, category, value) : 0;
      const box = barBox(chart, [series, category], before, before + value);
      return box.width > 0 && box.height > 0 ? [{ ...box, look, series, category }] : [];
    }),
  );
}

/** How far the series before it go on its side of zero. */
const reached = ({ series }: Pick<ChartItem, 'series'>, index: number, category: number, value: number): number =>
  series.slice(0, index).reduce((sum, { values, over }) => {
    const one = over === true ? 0 : (values[category] ?? 0);
    return Math.sign(one) === Math.sign(value) ? sum + one : sum;
  }, 0);

/** A bar between two values; one that stands alone is never so short that its axis would hide it. */
function barBox(chart: ChartItem, [series, category]: readonly [number, number], from: number, to: number): Box {
  const [start, end] = [valueAt(chart, from), valueAt(chart, to)];
  const least = chart.stacked || start === end ? 0 : leastBeyondAxis + (chart.axis?.width ?? 0) / 2;
  const length = Math.max(Math.abs(end - start), least);
  const first = end < start ? start - length : start;
  const thickness = thicknessOf(chart);
  const across = barMiddle(chart, series, category) - thickness / 2;
  return isUpright(chart)
    ? { x: across, y: first, width: thickness, height: length }
    : { x: first, y: across, width: length, height: thickness };
}

/** What shares out the band of a category. */
type Banded = Sized & Pick<ChartItem, 'gapWidth'> & Partial<Pick<ChartItem, 'series' | 'beside'>>;

export function thicknessOf(chart: Banded): number {
  const { plot, categories, gapWidth } = chart;
  const lanes = Math.max(1, lanesOf(chart).length);
  return (isUpright(chart) ? plot.width : plot.height) / categories.length / (lanes + gapWidth / 100);
}

/** The series that stand beside each other; where they overlap, one for all. */
const lanesOf = ({ series = [], beside }: Banded): readonly number[] =>
  beside === true ? series.flatMap(({ over }, index) => (over === true ? [] : [index])) : [0];

/** The middle of the bar that a series has in a category: a y of bars, an x of columns. */
export function barMiddle(chart: Banded, series: number, category: number): number {
  const middle = middleAt(chart, category);
  if (chart.beside !== true) return middle;
  const lanes = lanesOf(chart);
  const lane = lanes.indexOf(series);
  return lane < 0 ? middle : middle + (lane - (lanes.length - 1) / 2) * thicknessOf(chart);
}

/** The points of a line in stretches: one ends where a value is missing. */
export function stretchesOf(chart: Sized, values: readonly (number | null)[]): readonly (readonly Point[])[] {
  const stretches: Point[][] = [[]];
  values.forEach((value, category) => {
    if (value === null) stretches.push([]);
    else stretches.at(-1)?.push([middleAt(chart, category), valueAt(chart, value)]);
  });
  return stretches.filter(({ length }) => length > 0);
}

/** The outline of an area on those before it, or on the base; a value that is missing counts as none (ECMA-376-1, 21.2.2.42). */
export function areaOf(chart: ChartItem, index: number): readonly Point[] {
  const below = chart.categories.map((_, category) => (chart.stacked ? heightOf(chart, index, category) : 0));
  const own = chart.series[index]?.values ?? [];
  const at = (value: number, category: number): Point => [middleAt(chart, category), valueAt(chart, value)];
  const top = below.map((base, category) => at(base + (own[category] ?? 0), category));
  return [...top, ...below.map(at).reverse()];
}

const heightOf = ({ series }: ChartItem, end: number, category: number): number =>
  series.slice(0, end).reduce((sum, { values }) => sum + (values[category] ?? 0), 0);

export interface Dot {
  readonly centre: Point;
  readonly radius: number;
  readonly look: BarLook;
}

/** Points on two scales; the area of a bubble goes by its size. */
export function dotsOf(chart: ChartItem): readonly Dot[] {
  const { across, plot } = chart;
  if (across === undefined) return [];
  const largest = Math.max(...(across.sizes ?? [1]));
  return chart.series.flatMap(({ values, look }) =>
    values.flatMap((value, category): Dot[] => {
      if (value === null) return [];
      const size = across.sizes === undefined ? 1 : Math.sqrt((across.sizes[category] ?? 0) / largest);
      const x = plot.x + shareAt(across, across.values[category] ?? 0) * plot.width;
      return [{ centre: [x, valueAt(chart, value)], radius: (across.diameter / 2) * size, look }];
    }),
  );
}
