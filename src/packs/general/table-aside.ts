/** What the rows that a title names come to of the whole, which a table says beside their bars. */
import { amountOf, sumIn, type TableData } from './table-data.js';
import { sumOf } from './slide-check.js';
import type { TableAside, TableLine } from './table-shape.js';

/**
 * Undefined where it says nothing, or not what the bars show: where the named rows do not follow each other, where the whole is
 * not known or not more than they are, and where values are shares or not all above zero. Bars stand in the last column.
 */
export function asideOf(
  data: TableData,
  named: readonly string[],
  lines: readonly TableLine[],
): TableAside | undefined {
  const { columns, rows, total } = data;
  const column = columns.at(-1);
  if (column?.bars !== true || column.reckoned?.as === 'share' || total === undefined) return undefined;
  const values = rows.filter(({ key }) => named.includes(key)).map((row) => amountOf(row, column) ?? 0);
  const whole = sumIn(rows, total, column, columns) ?? 0;
  const part = sumOf(values);
  if (values.length === 0 || Math.min(...values) <= 0 || part >= whole || !areTogether(lines)) return undefined;
  return { part, whole, percent: Math.round((100 * part) / whole), several: values.length > 1 };
}

/** Heads that are shown anew on a later page stand between no rows. */
function areTogether(lines: readonly TableLine[]): boolean {
  const named = lines.filter(({ again }) => !again).map((line) => line.named);
  return named.slice(named.indexOf(true), named.lastIndexOf(true) + 1).every((one) => one);
}

/** The lines with what stands beside each: the words beside the one in the middle of those that are named. */
export function withAside(lines: readonly TableLine[], aside: TableAside | undefined): readonly TableLine[] {
  if (aside === undefined) return lines;
  const named = lines.filter((line) => line.named);
  const middle = named[Math.floor((named.length - 1) / 2)];
  return lines.map((line) => ({
    ...line,
    beside: line === middle ? 'words' : line.named ? 'edge' : '',
    opens: line === named[0],
    closes: line === named.at(-1),
  }));
}
