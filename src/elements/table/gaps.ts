/** White borders that stand for the gaps between cells: they are centred on the grid lines, so each cell loses half of them. */
import type { CellBorders, Line } from '../../scene/scene.js';
import type { Insets } from '../../scene/text.js';
import type { Looks } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { table } from './declarations.js';
import type { Grid, GridCell } from './grid.js';

export interface Gaps {
  /** Width of the gap above row `r` (or below the last at `rows.length`), in points. */
  row(index: number): number;
  /** Width of the gap left of column `c`. */
  column(index: number): number;
}

export function gapsOf(element: Element, grid: Grid, context: Looks): Gaps {
  const all = table.read(element, context);
  const between = all['row-gap'];
  const { 'inner-gap': inner = between / 2, 'head-gap': underHead = between, 'column-gap': columnGap } = all;
  const widthAt = (index: number | 'all'): number | undefined =>
    all.gaps.has(index) ? (all.gaps.get(index) ?? columnGap) : undefined;
  return {
    row(index) {
      const above = grid.rows[index - 1];
      const below = grid.rows[index];
      if (above === undefined || below === undefined || (above.head && below.head)) return 0;
      if (above.head) return underHead;
      return above.group === below.group ? inner : between;
    },
    column: (index) => (index > 0 && index < grid.columns ? (widthAt(index) ?? widthAt('all') ?? 0) : 0),
  };
}

const white = (width: number): Line => ({ colour: 'white', width });

/** In a row of chevrons (`shape`) the tips reach over the grid lines, so no white line may stand there. */
export function bordersOf(cell: GridCell, gaps: Gaps, chevrons: boolean): CellBorders {
  const top = gaps.row(cell.row);
  const bottom = gaps.row(cell.row + cell.rowSpan);
  const left = chevrons ? 0 : gaps.column(cell.column);
  const right = chevrons ? 0 : gaps.column(cell.column + cell.colSpan);
  // Filled side by side: V8 makes a hidden class for every single object that is put together from parts.
  const borders: { -readonly [side in keyof CellBorders]: CellBorders[side] } = {};
  if (top > 0) borders.top = white(top);
  if (right > 0) borders.right = white(right);
  if (bottom > 0) borders.bottom = white(bottom);
  if (left > 0) borders.left = white(left);
  return borders;
}

/** Half of the gaps around a cell, side by side. */
export function halfGaps(cell: GridCell, gaps: Gaps): Insets {
  return {
    top: gaps.row(cell.row) / 2,
    bottom: gaps.row(cell.row + cell.rowSpan) / 2,
    left: gaps.column(cell.column) / 2,
    right: gaps.column(cell.column + cell.colSpan) / 2,
  };
}
