/** A table seen place by place: which cell covers a place, and which lines run along it. */
import type { Cell, CellBorders, Line, TableItem } from '../../scene/scene.js';

/** A cell with the place of its top left corner. */
export interface Owner {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

export type Grid = readonly (readonly (Owner | undefined)[])[];

const covers = (owner: Owner, row: number, column: number): boolean =>
  row >= owner.row &&
  row < owner.row + owner.cell.rowSpan &&
  column >= owner.column &&
  column < owner.column + owner.cell.colSpan;

const ownersOf = (table: TableItem): readonly Owner[] =>
  table.cells.flatMap((cells, row) => cells.flatMap((cell, column) => (cell ? [{ cell, row, column }] : [])));

/** The owner of every place; undefined where the scene has neither a cell nor a span. */
export function gridOf(table: TableItem): Grid {
  const grid = table.rows.map(() => table.columns.map((): Owner | undefined => undefined));
  for (const owner of ownersOf(table)) {
    for (let row = owner.row; row < owner.row + owner.cell.rowSpan; row++) {
      for (let column = owner.column; column < owner.column + owner.cell.colSpan; column++) {
        const places = grid[row];
        if (places && column < places.length) places[column] = owner;
      }
    }
  }
  return grid;
}

type Side = keyof CellBorders;

const steps = {
  top: { row: -1, column: 0, opposite: 'bottom' },
  right: { row: 0, column: 1, opposite: 'left' },
  bottom: { row: 1, column: 0, opposite: 'top' },
  left: { row: 0, column: -1, opposite: 'right' },
} as const;

/**
 * The line on one side of a place: the cell's own, or else its neighbour's. Both cells get the same line, since programs
 * disagree on which of two adjoining cells wins. Inside a span there is none.
 */
export function lineAt(grid: Grid, row: number, column: number, side: Side): Line | undefined {
  const owner = grid[row]?.[column];
  const step = steps[side];
  if (owner && covers(owner, row + step.row, column + step.column)) return undefined;
  const neighbour = grid[row + step.row]?.[column + step.column];
  return owner?.cell.borders[side] ?? neighbour?.cell.borders[step.opposite];
}
