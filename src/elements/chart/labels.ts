/**
 * The native labels of a chart: what each bar says beyond its end, or each segment inside, and the formats by which
 * programs print it again.
 */
import type { ChartLabel } from '../../scene/scene.js';
import type { Numbers, Typesetting } from '../../setting/context.js';
import { type Chart, type Point, type Series, widthOf } from './read-chart.js';
import type { Scale } from './scale.js';

export function labelsOf(
  read: Chart,
  { broken }: Scale,
  plot: number,
  context: Numbers & Typesetting,
): readonly ChartLabel[] {
  if (read.stacked) return read.series.flatMap((series, index) => insideLabels(series, index, plot, context));
  return read.points.flatMap((point, category): ChartLabel[] => {
    const series = longest(read.series, category);
    const value = read.series[series]?.item.values[category];
    if (point === broken || value === undefined || value === null || point.runs.length === 0) return [];
    return [{ series, category, runs: point.runs, ...formatOf(point, value, context) }];
  });
}

/** The series with the longest bar, which stands behind the others. */
function longest(series: readonly Series[], category: number): number {
  const lengths = series.map(({ item }) => item.values[category] ?? -1);
  return lengths.indexOf(Math.max(...lengths));
}

function formatOf({ label, runs }: Point, value: number, context: Numbers): Pick<ChartLabel, 'format'> {
  return runs.length === 1 ? { format: labelFormat(label, value, context) } : {};
}

/** A segment too narrow for its number leaves it to the legend. */
export const fitsInside = (text: string, style: Series['style'], width: number, context: Typesetting): boolean =>
  widthOf([inside(style, text)], context) + 4 <= width;

function insideLabels(own: Series, series: number, plot: number, context: Numbers & Typesetting): ChartLabel[] {
  const { item, style } = own;
  return item.values.flatMap((share, category): ChartLabel[] => {
    const text = portionText(own, category, context);
    if (share === null || !fitsInside(text, style, (share / 100) * plot, context)) return [];
    const isDrawn = text === wholePercent(share, context);
    const format = isDrawn ? '0' : labelFormat(text, share, context);
    return [{ series, category, runs: [inside(style, text)], format }];
  });
}

const wholePercent = (share: number, context: Numbers): string => context.number(Math.round(share));

/** What stands in the segment that a point has of the series; empty where it has none. */
export function portionText({ item, portions }: Series, category: number, context: Numbers): string {
  const share = item.values[category] ?? null;
  if (share === null) return '';
  const own = portions[category] ?? '';
  return own === '' ? wholePercent(share, context) : own;
}

const inside = ({ font, size, bold, colour }: Series['style'], text: string) => ({
  text,
  font,
  size,
  bold,
  italic: false,
  colour,
});

/** The locale's thousands separator as a literal, so that the labels read alike on every machine (ECMA-376-1, 18.8.31). */
export const numberFormat = (context: Pick<Numbers, 'number'>): string => formatBetween('', '', context);

/**
 * `label` is what the layout prints beside the bar («ca. 260»); empty where it is just the number. What the format of whole
 * numbers cannot say - decimals, millions, other words - is printed as it is.
 */
export function labelFormat(label: string, value: number, context: Pick<Numbers, 'number'>): string {
  const number = context.number(value);
  const text = label.trim() === '' ? number : label.trim();
  const at = text.indexOf(number);
  const sayable = Number.isInteger(value) && value >= 0 && value < 1e6;
  if (at < 0 || !sayable) return literal(text);
  return formatBetween(text.slice(0, at), text.slice(at + number.length), context);
}

function formatBetween(before: string, after: string, context: Pick<Numbers, 'number'>): string {
  const separator = context.number(1000).replace(/\d/gu, '');
  const around = (digits: string): string => `${literal(before)}${digits}${literal(after)}`;
  return separator === '' ? around('0') : `[>=1000]${around(`#${literal(separator)}##0`)};${around('0')}`;
}

const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
