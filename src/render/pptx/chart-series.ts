/** Series of a chart with their cached values, which refer to the embedded workbook (ECMA-376-1, 21.2.2.170 to 174). */
import type { ChartItem, ChartLabel, ChartPoints, ChartSeries } from '../../scene/scene.js';
import { chartText, richText } from './chart-text.js';
import type { Palette } from '../../scene/palette.js';
import { fillOf } from './colour.js';
import { stroke } from './stroke.js';
import { escapeAttribute, escapeXml } from './xml.js';

/** Letters of a column counted from 0: A, B … Z, AA. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** A category's name with its measured breaks, so that the axis breaks it alike. */
export const categoryNames = (chart: ChartItem): readonly string[] =>
  chart.categories.map((name, index) => {
    const lines = chart.categoryLines[index] ?? [];
    return lines.length > 1 ? lines.join('\n') : name;
  });

const column = (index: number, chart: ChartItem): string => cells(index, 0, chart.categories.length - 1);

/** The cells of a column, whose categories `from` and `to` are counted from 0. */
const cells = (index: number, from: number, to: number): string =>
  `Sheet1!$${columnName(index)}$${from + 2}:$${columnName(index)}$${to + 2}`;

const points = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`))
    .join('');

const strings = (formula: string, values: readonly string[]): string =>
  `<c:strRef><c:f>${formula}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;

/**
 * `c:dLbls` (ECMA-376-1, 21.2.2.49): the labels of a series. Each is printed from its value by a number format if there
 * is one, else as a text of its own. A bar whose label another series carries has none.
 */
function labels(index: number, chart: ChartItem, palette: Palette, lang: string): string {
  const own = chart.labels.filter(({ series }) => series === index);
  const each = [...own]
    .sort((a, b) => a.category - b.category)
    .map((label) => `<c:dLbl><c:idx val="${label.category}"/>${labelLook(label, chart, palette, lang)}</c:dLbl>`);
  return `<c:dLbls>${each.join('')}${shown(false)}</c:dLbls>`;
}

function labelLook({ runs, format, series }: ChartLabel, chart: ChartItem, palette: Palette, lang: string): string {
  const [first] = runs;
  const place = `<c:dLblPos val="${sideOf(series, chart)}"/>${shown(true)}`;
  const bare = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  if (format === undefined || first === undefined) return `${richText(runs, palette, lang)}${bare}${place}`;
  const look = chartText({ ...first, leading: 0 }, palette, lang);
  return `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>${bare}${look}${place}`;
}

/** Over the point of a line, in the middle of a segment, beyond the end of a bar (ECMA-376-1, 21.2.3.10). */
function sideOf(series: number, { series: all, form, stacked }: ChartItem): 't' | 'ctr' | 'outEnd' {
  if (form === 'lines' || all[series]?.over === true) return 't';
  return stacked ? 'ctr' : 'outEnd';
}

const shown = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/>` +
  '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

const numbers = (formula: string, values: readonly (number | null)[], { format }: ChartItem): string =>
  `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${points(values)}</c:numCache></c:numRef>`;

const headOf = (series: ChartSeries, index: number, at: number): string =>
  `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(`Sheet1!$${columnName(at)}$1`, [series.name])}</c:tx>`;

const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';

/** `c:ser` of a series by categories. A missing value is an empty point: no bar, no label, a gap in a line. */
export function categorySeries(
  series: ChartSeries,
  index: number,
  chart: ChartItem,
  palette: Palette,
  lang: string,
): string {
  const isLine = chart.form === 'lines' || series.over === true;
  const { look, values } = series;
  const fill = isLine ? '' : fillOf(palette, look);
  const own = isLine ? noMarker : chart.form === 'areas' ? '' : '<c:invertIfNegative val="0"/>';
  return (
    `<c:ser>${headOf(series, index, index + 1)}<c:spPr>${fill}${stroke(palette, look.line)}</c:spPr>${own}` +
    `${labels(index, chart, palette, lang)}<c:cat>${strings(column(0, chart), categoryNames(chart))}</c:cat>` +
    `<c:val>${numbers(column(index + 1, chart), values, chart)}</c:val>${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** `c:ser` of points: its rows of the workbook stand together, since programs take an empty cell among them for zero. */
export function pointSeries(series: ChartSeries, index: number, chart: ChartItem, palette: Palette): string {
  const { across, categories } = chart;
  if (across === undefined) throw new Error(`Chart «${chart.id}» has no scale from left to right`);
  const [from, to] = rowsOf(series, categories.length);
  const among = <T>(all: readonly T[]): readonly T[] => all.slice(from, to + 1);
  const x = `<c:xVal>${numbers(cells(1, from, to), among(across.values), chart)}</c:xVal>`;
  const y = `<c:yVal>${numbers(cells(index + 2, from, to), among(series.values), chart)}</c:yVal>`;
  const size =
    across.sizes === undefined
      ? ''
      : `<c:bubbleSize>${numbers(cells(chart.series.length + 2, from, to), among(across.sizes), chart)}</c:bubbleSize>`;
  const isBubble = size !== '';
  const look = `${fillOf(palette, series.look)}${stroke(palette, series.look.line)}`;
  const shape = isBubble
    ? `<c:spPr>${look}</c:spPr><c:invertIfNegative val="0"/>`
    : `<c:spPr>${stroke(palette, undefined)}</c:spPr>${marker(across, look)}`;
  return (
    `<c:ser>${headOf(series, index, index + 2)}${shape}<c:dLbls>${shown(false)}</c:dLbls>` +
    `${x}${y}${size}${isBubble ? '<c:bubble3D val="0"/>' : '<c:smooth val="0"/>'}</c:ser>`
  );
}

/** `c:size` is in points, from 2 to 72 (ECMA-376-1, 21.2.3.29). */
const marker = ({ diameter }: ChartPoints, look: string): string =>
  `<c:marker><c:symbol val="circle"/><c:size val="${Math.min(72, Math.max(2, Math.round(diameter)))}"/><c:spPr>${look}</c:spPr></c:marker>`;

/** The first and the last category of a series of points. */
function rowsOf({ values }: ChartSeries, count: number): readonly [number, number] {
  const from = values.findIndex((value) => value !== null);
  const to = values.findLastIndex((value) => value !== null);
  return from < 0 ? [0, count - 1] : [from, to];
}
