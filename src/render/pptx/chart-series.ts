/** Series of a bar chart with their cached values, which refer to the embedded workbook (ECMA-376-1, 21.2.2.170). */
import type { ChartItem, ChartLabel, ChartSeries } from '../../scene/scene.js';
import { chartText, richText } from './chart-text.js';
import { fillOf, type Palette } from './colour.js';
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

const column = (index: number, chart: ChartItem): string =>
  `Sheet1!$${columnName(index)}$2:$${columnName(index)}$${chart.categories.length + 1}`;

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

function labelLook({ runs, format }: ChartLabel, chart: ChartItem, palette: Palette, lang: string): string {
  const [first] = runs;
  const place = `<c:dLblPos val="${chart.stacked ? 'ctr' : 'outEnd'}"/>${shown(true)}`;
  const bare = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  if (format === undefined || first === undefined) return `${richText(runs, palette, lang)}${bare}${place}`;
  const look = chartText({ ...first, leading: 0 }, palette, lang);
  return `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>${bare}${look}${place}`;
}

const shown = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/>` +
  '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** `c:ser` of one series. A missing value is an empty point: no bar, no label. */
export function chartSeries(
  series: ChartSeries,
  index: number,
  chart: ChartItem,
  palette: Palette,
  lang: string,
): string {
  const name = strings(`Sheet1!$${columnName(index + 1)}$1`, [series.name]);
  const format = `<c:formatCode>${escapeXml(chart.format)}</c:formatCode>`;
  const values = `<c:numRef><c:f>${column(index + 1, chart)}</c:f><c:numCache>${format}${points(series.values)}</c:numCache></c:numRef>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>` +
    `<c:spPr>${fillOf(palette, series.look)}${stroke(palette, series.look.line)}</c:spPr><c:invertIfNegative val="0"/>` +
    `${labels(index, chart, palette, lang)}<c:cat>${strings(column(0, chart), categoryNames(chart))}</c:cat><c:val>${values}</c:val></c:ser>`
  );
}
