/** The workbook behind a chart: pptxgenjs' package with sheet, strings and formats that say what the chart shows. */
import type { ChartItem, ChartSeries, Presentation } from '../../scene/scene.js';
import { readArchive, writeArchive } from './archive.js';
import { categoryNames, columnName } from './chart-series.js';
import { coreProperties } from './document-properties.js';
import type { Parts } from './parts.js';
import { escapeAttribute, escapeXml, xmlDeclaration } from './xml.js';

const spreadsheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Texts by index: the empty corner, series, categories. */
const texts = (chart: ChartItem): readonly string[] => [
  '',
  ...chart.series.map(({ name }) => name),
  ...categoryNames(chart),
];

/** Whether the sheet has the amounts behind shares, in columns beside those of the chart. */
const hasAmounts = (chart: ChartItem): boolean => chart.series.some(({ amounts }) => amounts !== undefined);

function sharedStrings(chart: ChartItem): string {
  const all = texts(chart);
  const items = all.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('');
  return `${xmlDeclaration}<sst ${spreadsheet} count="${all.length}" uniqueCount="${all.length}">${items}</sst>`;
}

const textCell = (column: number, row: number, index: number): string =>
  `<c r="${columnName(column)}${row}" t="s"><v>${index}</v></c>`;

const numberCell = (column: number, row: number, value: number | null): string =>
  value === null ? '' : `<c r="${columnName(column)}${row}" s="1"><v>${value}</v></c>`;

/** A share reckoned from the amounts of its row, so that changing an amount changes the chart. */
function shareCell(chart: ChartItem, place: number, row: number, value: number | null): string {
  const count = chart.series.length;
  const column = (index: number): string => `${columnName(count + 1 + index)}${row}`;
  const formula = `100*${column(place)}/SUM(${column(0)}:${column(count - 1)})`;
  return value === null ? '' : `<c r="${columnName(place + 1)}${row}" s="1"><f>${formula}</f><v>${value}</v></c>`;
}

function dataRow(chart: ChartItem, index: number): string {
  const row = index + 2;
  const shares = hasAmounts(chart);
  const value = (series: ChartSeries, place: number): string => {
    const own = series.values[index] ?? null;
    return shares ? shareCell(chart, place, row, own) : numberCell(place + 1, row, own);
  };
  const amount = (series: ChartSeries, place: number): string =>
    numberCell(chart.series.length + 1 + place, row, series.amounts?.[index] ?? null);
  const values = [...chart.series.map(value), ...(shares ? chart.series.map(amount) : [])].join('');
  return `<row r="${row}">${textCell(0, row, chart.series.length + 1 + index)}${values}</row>`;
}

/** Categories run down and series across, as the references in the chart part have it (ECMA-376-1, 18.3.1.99). */
function sheet(chart: ChartItem): string {
  const series = chart.series.map((_, index) => index + 1);
  const again = hasAmounts(chart) ? series : [];
  const header = [0, ...series, ...again].map((text, column) => textCell(column, 1, text)).join('');
  const rows = chart.categories.map((_, index) => dataRow(chart, index)).join('');
  return (
    `${xmlDeclaration}<worksheet ${spreadsheet}><dimension ref="A1:${columnName(series.length + again.length)}${chart.categories.length + 1}"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols><col min="1" max="1" width="40" customWidth="1"/></cols><sheetData><row r="1">${header}</row>${rows}</sheetData></worksheet>`
  );
}

/** Two cell formats: plain, and the values' own (ECMA-376-1, 18.8.39). */
const styles = (chart: ChartItem): string =>
  `${xmlDeclaration}<styleSheet ${spreadsheet}><numFmts count="1"><numFmt numFmtId="164" formatCode="${escapeAttribute(chart.format)}"/></numFmts>` +
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** pptxgenjs adds a table that the sheet does not refer to, with a range that no program can read. */
const withoutTable = (parts: Parts): Parts =>
  new Map(
    [...parts]
      .filter(([name]) => !name.startsWith('xl/tables/') && name !== 'xl/worksheets/_rels/sheet1.xml.rels')
      .map(([name, part]) => [
        name,
        typeof part === 'string' ? part.replace(/<Override PartName="\/xl\/tables\/[^>]*>/, '') : part,
      ]),
  );

/** The workbook's bytes, the same for the same chart, dated like the presentation. */
export function chartWorkbook(workbook: Uint8Array, chart: ChartItem, presentation: Presentation): Uint8Array {
  const written: Parts = new Map([
    ['xl/worksheets/sheet1.xml', sheet(chart)],
    ['xl/sharedStrings.xml', sharedStrings(chart)],
    ['xl/styles.xml', styles(chart)],
    ['docProps/core.xml', coreProperties({ ...presentation, title: chart.title })],
  ]);
  return writeArchive(new Map([...withoutTable(readArchive(workbook)), ...written]), presentation.date);
}
