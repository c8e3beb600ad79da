/** Series of a bar chart with their cached values, which refer to the embedded workbook (ECMA-376-1, 21.2.2.170). */
import type { ChartItem, ChartSeries } from '../../scene/scene.js';
import { chartText } from './chart-text.js';
import { fill, type Palette } from './colour.js';
import { escapeAttribute, escapeXml } from './xml.js';

/** Letters of a column counted from 0: A, B … Z, AA. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** A category's name with the breaks it was measured with, so that the axis breaks it alike. */
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

/** `c:dLbls`: each bar's value beyond its end, in the chart's format; a label that says more has its own (`c:dLbl`, 21.2.2.47). */
function labels({ values }: ChartSeries, chart: ChartItem, palette: Palette, lang: string): string {
  const look = (format: string): string => labelLook(format, chart, palette, lang);
  const own = chart.labelFormats.map((format, index) =>
    format === chart.format || (values[index] ?? null) === null
      ? ''
      : `<c:dLbl><c:idx val="${index}"/>${look(format)}</c:dLbl>`,
  );
  return `<c:dLbls>${own.join('')}${look(chart.format)}</c:dLbls>`;
}

const labelLook = (format: string, chart: ChartItem, palette: Palette, lang: string): string =>
  `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
  `${chartText(chart.valueText, palette, lang)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
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
    `<c:spPr>${fill(palette, series.colour)}<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>` +
    `${labels(series, chart, palette, lang)}<c:cat>${strings(column(0, chart), categoryNames(chart))}</c:cat><c:val>${values}</c:val></c:ser>`
  );
}
