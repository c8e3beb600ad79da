/** Says that a table does not fit the height it has. */
import type { Faults, Measuring } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { setCell } from './cell-text.js';
import { halfGaps } from './gaps.js';
import { cellWidth } from './row-heights.js';
import type { Measured } from './table-rules.js';

/**
 * Tells by which texts a table is too tall: in each row the tallest cell that shows a unit, since words of the layout
 * cannot be shortened.
 */
export function reportHeight(
  table: Element,
  { grid, widths, gaps }: Omit<Measured, 'heights'>,
  excess: number,
  context: Faults & Measuring,
): void {
  if (excess <= 0.01) return;
  const tallest = grid.rows.flatMap((row, index) => {
    if (row.head) return [];
    const cells = grid.cells.filter((cell) => cell.row === index && cell.rowSpan === 1);
    const sets = cells.map((cell) => setCell(cell, cellWidth(cell, widths), halfGaps(cell, gaps), context));
    return sets.filter((set) => set.units.length > 0).sort((a, b) => b.body.height - a.body.height)[0]?.units ?? [];
  });
  const leading = Math.max(
    ...grid.cells.filter(({ row }) => grid.rows[row]?.head !== true).map(({ style }) => style.leading),
  );
  context.fault({ kind: 'too-tall', units: tallest, place: table.place, excess, lines: Math.ceil(excess / leading) });
}
