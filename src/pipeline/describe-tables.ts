/** Says of each table what it holds, for those who do not see it at a glance: its heads and how many rows are under them. */
import type { Words } from '../model/program-words.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Cell, Item, TableItem } from '../scene/scene.js';
import { wordsOf } from '../scene/walk.js';
import { firstWords, heardInCells } from './heard-in-cells.js';

/** The same items; a table that its layout describes keeps that description. */
export const describeTables = (items: readonly Item[], words: Words): Item[] =>
  items.map((item) => {
    if (item.kind === 'group') return { ...item, items: describeTables(item.items, words) };
    if (item.kind !== 'table') return item;
    const parts = [item.alt ?? description(item, words), ...proof(item, words)];
    const heard = heardInCells(item);
    return { ...item, alt: parts.join('. '), ...(heard === '' ? {} : { heard }) };
  });

/** Which cells bear the title: by their rows, their columns, or both where the frame holds only some of each. */
function proof(table: TableItem, words: Words): string[] {
  const { frame } = table;
  if (frame === undefined) return [];
  const lines = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
  const rows = lines(frame.row, frame.row + frame.rowSpan).map((row) => firstWords(table, row, 0));
  const columns = lines(frame.column, frame.column + frame.colSpan).map((column) =>
    firstWords(table, table.headerRows === 0 ? -1 : 0, column),
  );
  const allRows = frame.rowSpan === table.rows.length - table.headerRows;
  const allColumns = frame.colSpan === table.columns.length - table.headerColumns;
  const named = [...(allRows ? [] : [rows]), ...(allColumns ? [] : [columns])];
  const cells = named.map((names) => [...new Set(names)].filter((name) => name !== '').join(', ')).join('; ');
  return cells === '' ? [] : [words('alt.proof', { cells })];
}

function description(table: TableItem, words: Words): string {
  const heads = headsOf(table);
  const count = table.rows.length - table.headerRows;
  return heads.length === 0
    ? words('alt.table', { count })
    : words('alt.tableWithHeads', { count, heads: heads.join(', ') });
}

/** The words over the columns, each once: those of the first row, and under what spans several columns those of the second. */
function headsOf(table: TableItem): string[] {
  const [first = [], second = []] = table.cells.slice(0, table.headerRows);
  const heads = first.map((cell, column) => {
    const own = wordsIn(cell);
    if (cell === null || cell.colSpan === 1 || cell.rowSpan > 1) return own;
    const under = second.slice(column, column + cell.colSpan).map(wordsIn);
    const names = [...new Set(under)].filter((name) => name !== '').join(', ');
    return own === '' || names === '' ? own + names : `${own} (${names})`;
  });
  return [...new Set(heads)].filter((text) => text !== '');
}

const wordsIn = (cell: Cell | null | undefined): string =>
  cell === null || cell === undefined ? '' : plainCharacters(wordsOf(cell.text)).trim();
