/**
 * What stands between the cells of a table: white borders for gaps, which are centred on the grid lines, so each cell loses half
 * of them; the rules under rows, the edges before cells, their own lines over and under them, and the lines of their styles, each in the place of a gap.
 */
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

const white = (width: number): Line | undefined => (width > 0 ? { colour: 'white', width } : undefined);

/** A table whose rows and columns have their lengths. */
export interface Measured {
  readonly grid: Grid;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** The least that rows may have where room is short. */
  readonly least: readonly number[];
  readonly gaps: Gaps;
}

type Between = (before: GridCell | undefined, after: GridCell | undefined, index: number) => Line | undefined;

/** Border lines of each cell. Neighbours share a line; where it changes along a large cell's side, only the small cells have it. */
export function bordersIn(
  element: Element,
  { grid, gaps }: Pick<Measured, 'grid' | 'gaps'>,
  context: Looks,
): (cell: GridCell) => CellBorders {
  const ruleUnder = rulesOf(element, grid, context);
  const edgeWidth = table.measure('tableEdge', context);
  const across: Between = (above, below, row) =>
    above?.under?.line ??
    below?.over?.line ??
    (above && ruleUnder(above)) ??
    lineOf(above) ??
    lineOf(below) ??
    white(gaps.row(row));
  const down: Between = (left, right, column) =>
    edgeOf(right, edgeWidth) ?? lineOf(left) ?? lineOf(right) ?? white(gaps.column(column));
  return ({ row, column, rowSpan, colSpan }) => {
    const rows = Array.from({ length: rowSpan }, (_, index) => row + index);
    const columns = Array.from({ length: colSpan }, (_, index) => column + index);
    const at = (r: number, c: number): GridCell | undefined => grid.at[r]?.[c];
    const horizontal = (r: number): Line | undefined => common(columns.map((c) => across(at(r - 1, c), at(r, c), r)));
    const vertical = (c: number): Line | undefined => common(rows.map((r) => down(at(r, c - 1), at(r, c), c)));
    const top = horizontal(row);
    const right = vertical(column + colSpan);
    const bottom = horizontal(row + rowSpan);
    const left = vertical(column);
    // Filled side by side: V8 makes a hidden class for every single object that is put together from parts.
    const borders: { -readonly [side in keyof CellBorders]: CellBorders[side] } = {};
    if (top !== undefined) borders.top = top;
    if (right !== undefined) borders.right = right;
    if (bottom !== undefined) borders.bottom = bottom;
    if (left !== undefined) borders.left = left;
    return borders;
  };
}

const lineOf = (cell: GridCell | undefined): Line | undefined => cell?.style.line;

const edgeOf = (cell: GridCell | undefined, width: number): Line | undefined =>
  cell?.edge?.fill === undefined ? undefined : { colour: cell.edge.fill, width };

/** The line that all of them are. */
function common([first, ...others]: readonly (Line | undefined)[]): Line | undefined {
  const same = (other: Line | undefined): boolean => other?.colour === first?.colour && other?.width === first?.width;
  return others.every(same) ? first : undefined;
}

/** The rule under a cell, if any: that of its row, of the head, or of its group of rows. A cell without rule has none. */
function rulesOf(element: Element, { rows }: Grid, context: Looks): (cell: GridCell) => Line | undefined {
  const { 'head-rule': head, 'row-rule': groups } = table.read(element, context);
  return ({ row, rowSpan, unruled }) => {
    const last = rows[row + rowSpan - 1];
    const below = rows[row + rowSpan];
    if (last === undefined || unruled) return undefined;
    const own = last.head ? (below?.head ? undefined : head) : below?.group === last.group ? undefined : groups;
    return (last.rule ?? own)?.line;
  };
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
