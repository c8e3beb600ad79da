/** How tall rows are: what their cells need, and how the height that is left over is shared. */
import { sum } from '../../scene/points.js';
import type { Measuring, Faults } from '../../setting/context.js';
import { heightOf } from '../../setting/report-text.js';
import { setCell } from './cell-text.js';
import { table } from './declarations.js';
import { halfGaps, type Gaps, type Measured } from './gaps.js';
import type { Grid, GridCell, GridRow } from './grid.js';
import type { Element } from '../../template/element.js';

/** Points each row needs at these column widths, and the least it may have where room is short. */
export function naturalHeights(
  grid: Grid,
  widths: readonly number[],
  gaps: Gaps,
  context: Measuring,
): Pick<Measured, 'heights' | 'least'> {
  const heights = grid.rows.map((row, index) => row.height + halfOfRow(index, gaps));
  for (const cell of grid.cells) {
    if (cell.rowSpan === 1)
      heights[cell.row] = Math.max(heights[cell.row] ?? 0, cellHeight(cell, widths, gaps, context));
  }
  for (const cell of grid.cells)
    if (cell.rowSpan > 1) stretchForSpan(cell, heights, cellHeight(cell, widths, gaps, context));
  return {
    heights: inBands(grid, heights, table.measure('chartBand', context)),
    least: inBands(grid, heights, table.measure('chartBandLeast', context)),
  };
}

/** Rows beside a chart are as tall as its points, which are all alike: so many points at least, or as tall as the fullest row needs them. */
function inBands({ rows }: Grid, heights: readonly number[], least: number): number[] {
  const needed = rows.map(({ bands }, index) => (bands === undefined ? 0 : (heights[index] ?? 0) / bands));
  const band = Math.max(least, ...needed);
  return rows.map(({ bands }, index) => (bands === undefined ? (heights[index] ?? 0) : bands * band));
}

/** Between what rows need and the least they may have, so that they take no more than `available`. */
export function loweredHeights({ heights, least }: Pick<Measured, 'heights' | 'least'>, available: number): number[] {
  const over = sum(heights) - available;
  const part = over <= 0 ? 0 : Math.min(1, over / (sum(heights) - sum(least) || 1));
  return heights.map((height, index) => height - part * (height - (least[index] ?? height)));
}

const halfOfRow = (index: number, gaps: Gaps): number => (gaps.row(index) + gaps.row(index + 1)) / 2;

export const cellWidth = (cell: GridCell, widths: readonly number[]): number =>
  sum(widths.slice(cell.column, cell.column + cell.colSpan));

function cellHeight(cell: GridCell, widths: readonly number[], gaps: Gaps, context: Measuring): number {
  const { body } = setCell(cell, cellWidth(cell, widths), halfGaps(cell, gaps), context);
  return heightOf(body);
}

/** A cell over several rows that needs more than they have makes all of them taller by the same amount. */
function stretchForSpan(cell: GridCell, heights: number[], needed: number): void {
  const rows = heights.slice(cell.row, cell.row + cell.rowSpan);
  const missing = needed - sum(rows);
  if (missing <= 0) return;
  for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
    heights[row] = (heights[row] ?? 0) + missing / cell.rowSpan;
}

/**
 * With `fill` the body rows grow into the height that is left, the lowest first, until they are alike; a row's `max`
 * (points, without gaps) and its `grow` (added to what it needs) hold it back. On continuation slides rows without
 * either stay as tall as they need to be, so that they look alike on all pages.
 */
export function filledHeights(
  { grid, heights: natural, gaps }: Pick<Measured, 'grid' | 'heights' | 'gaps'>,
  available: number,
  parted: boolean,
): number[] {
  const limits = grid.rows.map((row, index) => {
    const needed = natural[index] ?? 0;
    return row.head ? needed : Math.min(most(row, parted) + halfOfRow(index, gaps), needed + (row.grow ?? Infinity));
  });
  const level = waterLevel(natural, limits, available);
  return natural.map((height, index) => Math.max(height, Math.min(level, limits[index] ?? height)));
}

const most = ({ max, grow }: GridRow, parted: boolean): number => max ?? (parted && grow === undefined ? 0 : Infinity);

/** The height to which rows are filled so that together they take `available`; bisection, since limits make it piecewise. */
function waterLevel(natural: readonly number[], limits: readonly number[], available: number): number {
  const total = (level: number): number =>
    sum(natural.map((height, index) => Math.max(height, Math.min(level, limits[index] ?? height))));
  let low = 0;
  let high = available;
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    if (total(middle) > available) high = middle;
    else low = middle;
  }
  return low;
}

/**
 * Tells by which texts a table is too tall: in each row the tallest cell that shows a unit, since words of the layout
 * cannot be shortened.
 */
export function reportHeight(
  table: Element,
  { grid, widths, gaps }: Pick<Measured, 'grid' | 'widths' | 'gaps'>,
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
