/** Columns of a table's grid in which no cell begins: markup counts in them, nobody sees them. */
import type { Cell, TableItem } from '../../scene/scene.js';

/**
 * The same table without them: every cell spans the columns that are left of its own, as wide as before. LibreOffice takes such
 * columns out itself and loses the spans of rows that follow; in PowerPoint they are lines that can be caught and moved.
 */
export function withoutIdleColumns<T extends Pick<TableItem, 'columns' | 'cells' | 'headerColumns' | 'frame'>>(
  item: T,
): T {
  const begins = item.columns.map((_, column) => column === 0 || item.cells.some((row) => row[column] !== null));
  if (begins.every(Boolean)) return item;
  const left = (from: number, count: number): number => begins.slice(from, from + count).filter(Boolean).length;
  const { frame } = item;
  return {
    ...item,
    columns: joined(item.columns, begins),
    headerColumns: left(0, item.headerColumns),
    ...(frame === undefined
      ? {}
      : { frame: { ...frame, column: left(0, frame.column), colSpan: left(frame.column, frame.colSpan) } }),
    cells: item.cells.map((row) =>
      row.flatMap((cell, column): (Cell | null)[] => {
        if (!begins[column]) return [];
        return [cell && { ...cell, colSpan: left(column, cell.colSpan) }];
      }),
    ),
  };
}

/** Widths in points, each with those of the idle columns after it. */
function joined(widths: readonly number[], begins: readonly boolean[]): number[] {
  const kept: number[] = [];
  for (const [column, width] of widths.entries())
    if (begins[column]) kept.push(width);
    else kept.push((kept.pop() ?? 0) + width);
  return kept;
}
