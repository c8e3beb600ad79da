/** Says of each table what it holds, for those who do not see it at a glance: its heads and how many rows are under them. */
import type { Words } from '../model/program-words.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Item, TableItem } from '../scene/scene.js';
import { wordsOf } from '../scene/walk.js';

/** The same items; a table that its layout describes keeps that description. */
export const describeTables = (items: readonly Item[], words: Words): Item[] =>
  items.map((item) => {
    if (item.kind === 'group') return { ...item, items: describeTables(item.items, words) };
    if (item.kind !== 'table') return item;
    const parts = [item.alt ?? description(item, words), ...proof(item, words)];
    return { ...item, alt: parts.join('. ') };
  });

/** Which cells bear the title: by their rows, their columns, or both where the frame holds only some of each. */
function proof(table: TableItem, words: Words): string[] {
  const { frame } = table;
  if (frame === undefined) return [];
  const lines = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
  const rows = lines(frame.row, frame.row + frame.rowSpan).map((row) => wordsAt(table, row, 0));
  const columns = lines(frame.column, frame.column + frame.colSpan).map((column) =>
    wordsAt(table, table.headerRows === 0 ? -1 : 0, column),
  );
  const allRows = frame.rowSpan === table.rows.length - table.headerRows;
  const allColumns = frame.colSpan === table.columns.length - table.headerColumns;
  const named = [...(allRows ? [] : [rows]), ...(allColumns ? [] : [columns])];
  const cells = named.map((names) => [...new Set(names)].filter((name) => name !== '').join(', ')).join('; ');
  return cells === '' ? [] : [words('alt.proof', { cells })];
}

/** The first words of a cell, which name its row or column. */
function wordsAt({ cells }: TableItem, row: number, column: number): string {
  const [first] = cells[row]?.[column]?.text.paragraphs ?? [];
  return first === undefined ? '' : plainCharacters(wordsOf({ paragraphs: [first] })).trim();
}

function description(table: TableItem, words: Words): string {
  const heads = headsOf(table);
  const count = table.rows.length - table.headerRows;
  return heads.length === 0
    ? words('alt.table', { count })
    : words('alt.tableWithHeads', { count, heads: heads.join(', ') });
}

/** The words over the columns, each once. */
function headsOf({ cells, headerRows }: TableItem): string[] {
  const heads = cells.slice(0, headerRows).flatMap((row) => row.flatMap((cell) => (cell === null ? [] : [cell.text])));
  return [...new Set(heads.map((text) => plainCharacters(wordsOf(text)).trim()))].filter((text) => text !== '');
}
