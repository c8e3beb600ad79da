/** What is heard with the cells of a table, by their rows and columns: for formats in which a cell cannot say it. */
import type { Cell, TableItem } from '../scene/scene.js';
import { plainCharacters } from '../scene/plain-characters.js';
import { wordsOf } from '../scene/walk.js';

interface HeardCell {
  readonly row: number;
  readonly column: number;
  readonly said: string;
}

/** «Stands out: Start, Money; Close, Staff», or by row «Merge: Cost 2 of 4, Risk 3 of 4»; empty where there is nothing. */
export function heardInCells(table: TableItem): string {
  const heard = table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column): HeardCell[] => {
      const said = cell === null ? undefined : saidBy(cell, table);
      return said === undefined ? [] : [{ row, column, said }];
    }),
  );
  const words = [...new Set(heard.map(({ said }) => said))];
  if (words.length === 1) return `${words.join('')}: ${heard.map((one) => placeOf(one, table)).join('; ')}`;
  const rows = [...new Set(heard.map(({ row }) => row))];
  return rows
    .map((row) => {
      const told = heard.filter((one) => one.row === row);
      const cells = told.map(({ column, said }) => `${columnName(table, column)} ${said}`.trim()).join(', ');
      const name = rowName(table, row);
      return name === '' ? cells : `${name}: ${cells}`;
    })
    .join('; ');
}

/** A layout that describes a table says itself what its looks mean, but not what its drawings do. */
function saidBy({ text }: Cell, { alt }: TableItem): string | undefined {
  if (text.heard !== undefined) return alt === undefined ? text.heard : undefined;
  const drawn = text.paragraphs.flatMap(({ runs }) => runs.filter((run) => run.text.trim() === ''));
  return drawn.find(({ spoken }) => spoken !== undefined)?.spoken;
}

const placeOf = ({ row, column }: HeardCell, table: TableItem): string =>
  [...new Set([rowName(table, row), columnName(table, column)])].filter((name) => name !== '').join(', ');

function rowName(table: TableItem, row: number): string {
  if (row < table.headerRows) return '';
  const head = table.cells[row]?.findIndex((cell) => cell?.scope === 'Row') ?? -1;
  return nearest(table, row, Math.max(0, head), 'up');
}

const columnName = (table: TableItem, column: number): string =>
  table.headerRows === 0 || column < table.headerColumns ? '' : nearest(table, 0, column, 'left');

/** The words at this place, or of the merged cell that reaches there. */
function nearest(table: TableItem, row: number, column: number, way: 'up' | 'left'): string {
  const cell = table.cells[row]?.[column];
  if (cell !== null || row + column === 0) return firstWords(table, row, column);
  return way === 'up' ? nearest(table, row - 1, column, way) : nearest(table, row, column - 1, way);
}

/** The first words of a cell, which name its row or column. */
export function firstWords({ cells }: TableItem, row: number, column: number): string {
  const [first] = cells[row]?.[column]?.text.paragraphs ?? [];
  return first === undefined ? '' : plainCharacters(wordsOf({ paragraphs: [first] })).trim();
}
