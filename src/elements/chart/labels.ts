/**
 * The native labels of a chart: what each bar says beyond its end, or each segment inside, and the formats by which
 * programs print it again.
 */
import type { ChartLabel } from '../../scene/scene.js';
import type { Run } from '../../scene/text.js';
import type { Numbers, Typesetting } from '../../setting/context.js';
import { runOf } from '../plot/annotate.js';
import { type Point, widthOf } from './point.js';
import { type Chart, isStacked } from './read-chart.js';
import type { Scale } from './scale.js';
import type { Series } from './series.js';

/** `narrow` are the parts of each point that have no room for a number. */
export function labelsOf(
  read: Chart,
  { broken }: Pick<Scale, 'broken'>,
  narrow: readonly (readonly Series[])[],
  context: Numbers & Typesetting,
): readonly ChartLabel[] {
  if (isStacked(read))
    return read.series.flatMap((series, index) => insideLabels(series, index, { read, narrow }, context));
  if (read.form === 'beside') return read.points.flatMap((_, category) => besideLabels(read, category, context));
  return read.points.flatMap((point, category): ChartLabel[] => {
    const series = longest(read.series, category);
    const value = read.series[series]?.item.values[category];
    if (point === broken || value === undefined || value === null || point.runs.length === 0) return [];
    return [{ series, category, runs: point.runs, ...formatOf(point, value, context) }];
  });
}

/** The series with the longest bar, which stands behind the others. */
function longest(series: readonly Series[], category: number): number {
  const lengths = series.map(({ item }) => item.values[category] ?? -Infinity);
  return lengths.indexOf(Math.max(...lengths));
}

function formatOf({ label, runs }: Point, value: number, context: Numbers): Pick<ChartLabel, 'format'> {
  return runs.length === 1 ? { format: labelFormat(label, value, context) } : {};
}

/** A segment too narrow for its number leaves it to the legend, or to what stands after its bar. */
export const fitsInside = (runs: readonly Run[], width: number, context: Typesetting): boolean =>
  widthOf(runs, context) + 4 <= width;

/** What is said of what a point has of the series as it is set, with the signs behind it. */
export const portionRuns = (
  own: Series,
  category: number,
  read: Pick<Chart, 'form' | 'print'>,
  context: Numbers,
): readonly Run[] => [runOf(own.style, portionText(own, category, read, context)), ...(own.signs[category] ?? [])];

interface Drawn {
  readonly read: Chart;
  readonly narrow: readonly (readonly Series[])[];
}

function insideLabels(own: Series, series: number, { read, narrow }: Drawn, context: Numbers): ChartLabel[] {
  return own.item.values.flatMap((value, category): ChartLabel[] => {
    const text = portionText(own, category, read, context);
    const runs = portionRuns(own, category, read, context);
    if (value === null || narrow[category]?.includes(own) === true) return [];
    if (runs.length > 1) return [{ series, category, runs }];
    const isDrawn = read.form === 'shares' && text === context.number(Math.round(value));
    const format = isDrawn ? '0' : labelFormat(text, value, context);
    return [{ series, category, runs, format }];
  });
}

/** The values of a point at the ends of its bars. */
function besideLabels(read: Chart, category: number, context: Numbers): ChartLabel[] {
  return read.series.flatMap((own, series): ChartLabel[] => {
    const value = own.item.values[category] ?? null;
    if (value === null) return [];
    const text = portionText(own, category, read, context);
    const runs = [runOf(read.valueStyle, text), ...(own.signs[category] ?? [])];
    return [{ series, category, runs, ...(runs.length > 1 ? {} : { format: labelFormat(text, value, context) }) }];
  });
}

/** A share that there is never reads as none, and one beside which there are others never as all. */
function wholePercent(share: number, context: Numbers): string {
  const rounded = Math.round(share);
  if (rounded === 0 && share > 0) return `<\u00A0${context.number(1)}`;
  if (rounded === 100 && share < 100 - EXACT) return `>\u00A0${context.number(99)}`;
  return context.number(rounded);
}

/** As little as the sum of parts may differ from the whole by arithmetic alone. */
const EXACT = 1e-9;

/** What is said of what a point has of the series; empty where it has nothing. */
export function portionText(
  { item, portions }: Series,
  category: number,
  { form, print }: Pick<Chart, 'form' | 'print'>,
  context: Numbers,
): string {
  const value = item.values[category] ?? null;
  if (value === null) return '';
  const own = portions[category] ?? '';
  if (own !== '') return own;
  return form === 'shares' ? wholePercent(value, context) : print(value);
}

/**
 * The format of values in the workbook: the locale's thousands separator as a literal, so that they read alike on every machine
 * (ECMA-376-1, 18.8.31). It would round decimals and drop a minus, so that programs print such values as they are.
 */
export const numberFormat = (values: readonly (number | null)[], context: Pick<Numbers, 'number'>): string =>
  values.every((value) => value === null || isSayable(value)) ? formatBetween('', '', context) : 'General';

const isSayable = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1e6;

/**
 * `label` is what the layout prints beside the bar («ca. 260»); empty where it is just the number. What the format of whole
 * numbers cannot say - decimals, millions, other words - is printed as it is.
 */
export function labelFormat(label: string, value: number, context: Pick<Numbers, 'number'>): string {
  const number = context.number(value);
  const text = label.trim() === '' ? number : label.trim();
  const at = text.indexOf(number);
  const after = text.slice(at + number.length);
  if (at < 0 || !isSayable(value) || /^[.,]?\d/u.test(after)) return literal(text);
  return formatBetween(text.slice(0, at), after, context);
}

function formatBetween(before: string, after: string, context: Pick<Numbers, 'number'>): string {
  const separator = context.number(1000).replace(/\d/gu, '');
  const around = (digits: string): string => `${literal(before)}${digits}${literal(after)}`;
  return separator === '' ? around('0') : `[>=1000]${around(`#${literal(separator)}##0`)};${around('0')}`;
}

const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
