/** Says of each table what it holds, for those who do not see it at a glance: its heads and how many rows are under them. */
import type { Words } from '../model/program-words.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Cell, Item, TableItem } from '../scene/scene.js';
import { wordsOf } from '../scene/walk.js';

/** The same items; a table that its layout describes keeps that description. */
export const describeTables = (items: readonly Item[], words: Words): Item[] =>
  items.map((item) => {
    if (item.kind === 'group') return { ...item, items: describeTables(item.items, words) };
    if (item.kind !== 'table') return item;
    const parts = [item.alt ?? description(item, words), ...proof(item, words), ...drawings(item)];
    return { ...item, alt: parts.join('. ') };
  });

/** What drawings in cells say, by row: «Reform: Cost 2 of 4, Risk 3 of 4». In PPTX a cell itself can tell nothing but its characters. */
function drawings(table: TableItem): string[] {
  const rows = table.cells.flatMap((cells, row): string[] => {
    const told = cells.flatMap((cell, column) => {
      const runs = cell?.text.paragraphs.flatMap((paragraph) => paragraph.runs) ?? [];
      const said = runs.flatMap(({ text, spoken }) => (text.trim() === '' ? (spoken ?? []) : []));
      return said.map((words) => `${wordsAt(table, table.headerRows === 0 ? -1 : 0, column)} ${words}`.trim());
    });
    const head = Math.max(
      0,
      cells.findIndex((cell) => cell?.scope === 'Row'),
    );
    return told.length === 0 ? [] : [`${wordsAt(table, row, head)}: ${told.join(', ')}`];
  });
  return rows.length === 0 ? [] : [rows.join('; ')];
}

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
