/** The workbook behind a chart: pptxgenjs' package with sheet, strings and formats that say what the chart shows. */
import type { ChartItem, ChartSeries, Presentation } from '../../scene/scene.js';
import { readArchive, writeArchive } from './archive.js';
import { categoryNames, columnName } from './chart-series.js';
import { coreProperties } from './document-properties.js';
import type { Parts } from './parts.js';
import { escapeAttribute, escapeXml, xmlDeclaration } from './xml.js';

const spreadsheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A column of the sheet beside the names: its head, and what stands in each row. `formula` reckons what is shown from other cells. */
interface Column {
  readonly head: string;
  readonly values: readonly (number | null)[];
  readonly formula?: (row: number) => string;
}

/** As the references in the chart part have it: of points first where they stand, and how large they are last. */
function columnsOf(chart: ChartItem): readonly Column[] {
  const { series, across } = chart;
  const own = series.map(({ name, values }): Column => ({ head: name, values }));
  if (across !== undefined) {
    const { values, sizes } = across;
    return [{ head: 'x', values }, ...own, ...(sizes === undefined ? [] : [{ head: 'size', values: sizes }])];
  }
  return hasAmounts(chart) ? [...series.map((one, place) => shares(one, place, chart)), ...amountColumns(chart)] : own;
}

/** Whether the sheet has the amounts behind shares, in columns beside those of the chart. */
const hasAmounts = (chart: ChartItem): boolean => chart.series.some(({ amounts }) => amounts !== undefined);

/** A share reckoned from the amounts of its row, so that changing an amount changes the chart. */
function shares({ name, values, amounts }: ChartSeries, place: number, { series }: ChartItem): Column {
  if (amounts === undefined) return { head: name, values };
  const column = (index: number, row: number): string => `${columnName(series.length + 1 + index)}${row}`;
  const formula = (row: number): string =>
    `100*${column(place, row)}/SUM(${column(0, row)}:${column(series.length - 1, row)})`;
  return { head: name, values, formula };
}

const amountColumns = ({ series, categories }: ChartItem): readonly Column[] =>
  series.map(({ name, amounts }) => ({ head: name, values: amounts ?? categories.map(() => null) }));

/** Texts by index: the empty corner, heads, categories. */
const texts = (chart: ChartItem): readonly string[] => [
  '',
  ...columnsOf(chart).map(({ head }) => head),
  ...categoryNames(chart),
];

function sharedStrings(chart: ChartItem): string {
  const all = texts(chart);
  const items = all.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('');
  return `${xmlDeclaration}<sst ${spreadsheet} count="${all.length}" uniqueCount="${all.length}">${items}</sst>`;
}

const textCell = (column: number, row: number, index: number): string =>
  `<c r="${columnName(column)}${row}" t="s"><v>${index}</v></c>`;

function numberCell(column: number, row: number, value: number | null, formula?: string): string {
  const reckoned = formula === undefined ? '' : `<f>${formula}</f>`;
  return value === null ? '' : `<c r="${columnName(column)}${row}" s="1">${reckoned}<v>${value}</v></c>`;
}

function dataRow(columns: readonly Column[], index: number): string {
  const row = index + 2;
  const cells = columns.map(({ values, formula }, place) =>
    numberCell(place + 1, row, values[index] ?? null, formula?.(row)),
  );
  return `<row r="${row}">${textCell(0, row, columns.length + 1 + index)}${cells.join('')}</row>`;
}

/** Categories run down and series across, as the references in the chart part have it (ECMA-376-1, 18.3.1.99). */
function sheet(chart: ChartItem): string {
  const columns = columnsOf(chart);
  const header = [0, ...columns.map((_, index) => index + 1)].map((text) => textCell(text, 1, text)).join('');
  const rows = chart.categories.map((_, index) => dataRow(columns, index)).join('');
  return (
    `${xmlDeclaration}<worksheet ${spreadsheet}><dimension ref="A1:${columnName(columns.length)}${chart.categories.length + 1}"/>` +
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
