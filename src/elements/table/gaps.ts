/** White borders that stand for the gaps between cells: they are centred on the grid lines, so each cell loses half of them. */
import type { CellBorders, Line } from '../../scene/scene.js';
import type { Insets } from '../../scene/text.js';
import type { LayoutContext } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { number, word } from '../../setting/attributes.js';
import type { Grid, GridCell } from './grid.js';

export interface Gaps {
  /** Width of the gap above row `r` (or below the last at `rows.length`), in points. */
  row(index: number): number;
  /** Width of the gap left of column `c`. */
  column(index: number): number;
}

export function gapsOf(table: Element, grid: Grid, context: LayoutContext): Gaps {
  const between = number(table, 'row-gap', context.theme.measures['rowGap'] ?? 3);
  const inner = number(table, 'inner-gap', between / 2);
  const columnGap = number(table, 'column-gap', context.theme.measures['rowGap'] ?? 3);
  const widths = readGaps(word(table, 'gaps', '1'), columnGap);
  const underHead = number(table, 'head-gap', between);
  return {
    row(index) {
      const above = grid.rows[index - 1];
      const below = grid.rows[index];
      if (above === undefined || below === undefined || (above.head && below.head)) return 0;
      if (above.head) return underHead;
      return above.group === below.group ? inner : between;
    },
    column: (index) => (index > 0 && index < grid.columns ? (widths.get(index) ?? widths.get('all') ?? 0) : 0),
  };
}

/** `all`, or columns with a gap before them, each with a width of its own where it has one: `1:6 2:12`. */
function readGaps(text: string, width: number): ReadonlyMap<number | 'all', number> {
  return new Map(
    text.split(/\s+/u).map((entry) => {
      const [index = '', own] = entry.split(':');
      return [index === 'all' ? 'all' : Number(index), own === undefined ? width : Number(own)];
    }),
  );
}

const white = (width: number): Line => ({ colour: 'white', width });

/** In a row of chevrons (`shape`) the tips reach over the grid lines, so no white line may stand there. */
export function bordersOf(cell: GridCell, gaps: Gaps, chevrons: boolean): CellBorders {
  const top = gaps.row(cell.row);
  const bottom = gaps.row(cell.row + cell.rowSpan);
  const left = chevrons ? 0 : gaps.column(cell.column);
  const right = chevrons ? 0 : gaps.column(cell.column + cell.colSpan);
  return {
    ...(top > 0 ? { top: white(top) } : {}),
    ...(right > 0 ? { right: white(right) } : {}),
    ...(bottom > 0 ? { bottom: white(bottom) } : {}),
    ...(left > 0 ? { left: white(left) } : {}),
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
