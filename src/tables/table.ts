/** A table of data as a file holds it: cells with their places, the first row as names of the columns. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';

export interface Cell {
  /** As it is written; for a number in a workbook, its digits with a point. */
  readonly text: string;
  /** Where the file itself says that it is a number. */
  readonly number?: number;
  /** What a fault calls it: `B4`, or nothing where line and column say it. */
  readonly name: string;
  readonly place: Place;
  /** What a formula came to that could not be reckoned: `#DIV/0!`. */
  readonly fault?: string;
}

export interface DataTable {
  readonly columns: readonly Cell[];
  /** As long as the columns; shorter ones end in empty cells. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Nothing larger is charted; hostile files could be. */
export const mostRows = 20_000;
export const mostColumns = 500;
export const largestTable = 20_000_000;

export const tableFault = (message: string, hint: string, place: Place): Diagnostic => ({
  code: 'bad-data',
  severity: 'error',
  message,
  hint,
  place,
});

/** Rows of one length, without empty rows and without columns before the table; the first is the head. Undefined where there is none. */
export function tableOf(rows: readonly (readonly Cell[])[]): DataTable | undefined {
  const filled = rows.filter((row) => row.some(isFilled));
  const left = Math.min(...filled.map((row) => row.findIndex(isFilled)));
  const [columns, ...rest] = filled.map((row) => row.slice(left));
  if (columns === undefined) return undefined;
  const width = columns.findLastIndex(isFilled) + 1;
  return { columns: columns.slice(0, width), rows: rest.map((row) => padded(row, width)) };
}

const isFilled = ({ text }: Cell): boolean => text !== '';

/** What a row leaves out at its end is empty there. */
function padded(row: readonly Cell[], width: number): readonly Cell[] {
  const [last] = row.slice(-1);
  if (last === undefined) return [];
  const rest = Math.max(0, width - row.length);
  return [...row.slice(0, width), ...Array.from({ length: rest }, () => ({ text: '', name: '', place: last.place }))];
}
