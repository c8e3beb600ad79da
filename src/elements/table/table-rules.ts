/** The lines of a table: one under its head, and where asked one in each gap between rows. */
import type { Ids, Looks } from '../../setting/context.js';
import { sum } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import type { Element } from '../../template/element.js';
import { stroke } from '../items.js';
import { table } from './declarations.js';
import type { Gaps } from './gaps.js';
import type { Grid } from './grid.js';

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
