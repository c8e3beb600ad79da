/**
 * White borders that stand for the gaps between cells: they are centred on the grid lines, so each cell loses half of
 * them; and the rules between rows.
 */
import type { CellBorders, Line, Box, Item } from '../../scene/scene.js';
import type { Insets } from '../../scene/text.js';
import type { Looks, Ids } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { table } from './declarations.js';
import type { Grid, GridCell } from './grid.js';
import { sum } from '../../scene/points.js';
import { stroke } from '../items.js';

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

/** A table whose rows and columns have their lengths. */
export interface Measured {
  readonly grid: Grid;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly gaps: Gaps;
}

/** The head's rule stands above the gap under it; `row-rule` draws one under each group of rows. */
export function tableRules(
  element: Element,
  box: Box,
  { grid, widths, heights, gaps }: Measured,
  context: Looks & Ids,
): Item[] {
  const { 'head-rule': head, 'row-rule': rows } = table.read(element, context);
  return grid.rows.flatMap((row, index): Item[] => {
    const bottom = box.y + sum(heights.slice(0, index + 1));
    const below = grid.rows[index + 1];
    const rule = row.head ? (below?.head === true ? undefined : head) : below?.group === row.group ? undefined : rows;
    const line = row.rule?.line ?? rule?.line;
    if (line === undefined) return [];
    const y = row.head ? bottom - gaps.row(index + 1) / 2 - line.width / 2 : bottom;
    return stretches(grid, index).map(([from, to]) => {
      const x = box.x + sum(widths.slice(0, from));
      const width = sum(widths.slice(from, to));
      return stroke({ x, y, width, height: 0 }, line, 'rule', context);
    });
  });
}

/** Columns that a rule under a row runs over, from the first to before the last: it never crosses a merged cell, and chevrons need none. */
function stretches({ at, columns }: Grid, row: number): readonly (readonly [number, number])[] {
  const crosses = (column: number): boolean => {
    const cell = at[row]?.[column];
    return cell !== undefined && (cell.shape !== undefined || cell === at[row + 1]?.[column]);
  };
  const free = Array.from({ length: columns }, (_, column) => column).filter((column) => !crosses(column));
  const starts = free.filter((column) => !free.includes(column - 1));
  const ends = free.filter((column) => !free.includes(column + 1));
  return starts.map((start, index) => [start, (ends[index] ?? start) + 1]);
}
