/** Reads a CSV file (RFC 4180) with the place of every cell. */
import type { Diagnostic, Outcome, Place } from '../diagnostics/diagnostic.js';
import { type Cell, type DataTable, mostColumns, mostRows, tableFault, tableOf } from './table.js';

/** A text, and the place of so many of its characters from an offset on. */
export interface Placed {
  readonly text: string;
  readonly placeAt: (offset: number, length?: number) => Place;
}

const separators = [';', '\t', ','] as const;

/** `separator` is that which the first line has most often, where it is not said. */
export function readCsv(file: Placed, separator = likelySeparator(file.text)): Outcome<DataTable> {
  const rows: Cell[][] = [[]];
  let at = 0;
  while (at < file.text.length) {
    const { cell, end, isClosed } = cellAt(file, at, separator);
    if (!isClosed) return { diagnostics: [unclosed(file, at)] };
    rows.at(-1)?.push(cell);
    const sign = file.text[end];
    if (sign === '\n') rows.push([]);
    else if (sign !== undefined && sign !== separator) return { diagnostics: [afterQuote(file, end)] };
    else if (end === file.text.length - 1) rows.at(-1)?.push({ text: '', name: '', place: file.placeAt(end) });
    if (rows.length > mostRows || (rows.at(-1)?.length ?? 0) > mostColumns)
      return { diagnostics: [tooLarge(file, at)] };
    at = end + 1;
  }
  const table = tableOf(rows);
  if (table === undefined) return { diagnostics: [empty(file)] };
  const beyond = surplusIn(rows, table);
  return beyond === undefined ? { value: table, diagnostics: [] } : { diagnostics: [surplus(beyond, separator)] };
}

interface Surplus {
  readonly cell: Cell;
  readonly cells: number;
  readonly names: number;
}

/**
 * The first cell with words under no name: nobody would miss it, and where a comma in a number parted it in two, all cells after that are
 * under a wrong one. A workbook has no such signs, and may have remarks beside its table.
 */
function surplusIn(rows: readonly (readonly Cell[])[], { columns }: DataTable): Surplus | undefined {
  const [last] = columns.slice(-1);
  const head = rows.find((row) => last !== undefined && row.includes(last)) ?? [];
  const end = head.findIndex((cell) => cell === last) + 1;
  for (const row of rows) {
    const cell = row.slice(end).find(({ text }) => text !== '');
    const cells = row.findLastIndex(({ text }) => text !== '') + 1 - (end - columns.length);
    if (cell !== undefined) return { cell, cells, names: columns.length };
  }
  return undefined;
}

function likelySeparator(text: string): string {
  const [line = ''] = text.split('\n', 1);
  const count = (sign: string): number => line.split(sign).length;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** A cell from `start`; `end` is the sign after it. */
function cellAt(file: Placed, start: number, separator: string): { cell: Cell; end: number; isClosed: boolean } {
  const { text } = file;
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
    const written = text.slice(start, end).trim();
    return { cell: { text: written, name: '', place: file.placeAt(start, end - start) }, end, isClosed: true };
  }
  let end = start + 1;
  while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
  const written = text
    .slice(start + 1, end)
    .replaceAll('""', '"')
    .trim();
  const place = file.placeAt(start, end + 1 - start);
  return { cell: { text: written, name: '', place }, end: end + 1, isClosed: end < text.length };
}

const unclosed = (file: Placed, at: number): Diagnostic =>
  tableFault(
    'A quote begins here that nothing ends.',
    'End the cell with a quote; a quote in it is written twice.',
    file.placeAt(at),
  );

const afterQuote = (file: Placed, at: number): Diagnostic =>
  tableFault(
    'Something stands between the end of a quoted cell and the next one.',
    'Write a quote in a quoted cell twice.',
    file.placeAt(at),
  );

const surplus = ({ cell, cells, names }: Surplus, separator: string): Diagnostic =>
  tableFault(
    `This row has ${cells} cells under ${names} ${names === 1 ? 'name' : 'names'}.`,
    separator === ','
      ? 'Put numbers and words with a comma in quotes, name every column, or say under «separator:» what parts the cells.'
      : 'Name every column, or say under «separator:» what parts the cells.',
    cell.place,
  );

const tooLarge = (file: Placed, at: number): Diagnostic =>
  tableFault(
    `The table has more than ${mostRows} rows or ${mostColumns} columns.`,
    'Leave out what the chart does not show.',
    file.placeAt(at),
  );

const empty = (file: Placed): Diagnostic =>
  tableFault('The file has no table.', 'Begin it with a line that names its columns.', file.placeAt(0));
