/**
 * `<table>`: a native table whose rows are as tall as their texts need. All that is seen in it is text, fill or border of its
 * cells, so that it moves along when somebody edits them; only the frame round what proves the title lies over it.
 */
import { sum, within } from '../../scene/points.js';
import { cellBox } from '../../scene/walk.js';
import type { Box, Cell, Item, TableItem } from '../../scene/scene.js';
import type { Drawing, Faults, LayoutContext, Looks, Measuring, Parted } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { anchorLines } from '../../text/compose.js';
import { reportText } from '../../setting/report-text.js';
import { resolveSizes } from '../../setting/sizes.js';
import type { ElementKind } from '../element-kind.js';
import { itemBase } from '../items.js';
import { memoPerAttempt } from '../../setting/memo.js';
import { plainText } from '../../setting/plain-text.js';
import { faultsIn, setCell, withOwnLinks } from './cell-text.js';
import { framedBlock, framedCells, frameItems } from './frame.js';
import { table } from './declarations.js';
import { checkTable } from './check-table.js';
import { bordersIn, gapsOf, halfGaps, type Measured } from './gaps.js';
import { readGrid, type Grid, type GridCell, type GridRow, sortedRows } from './grid.js';
import { withoutIdleColumns } from './idle-columns.js';
import { reportHeight, cellWidth, filledHeights, loweredHeights, naturalHeights } from './row-heights.js';

export const tableElement: ElementKind = {
  ...table,
  check: checkTable,
  height: (element, width, context) => sum(measure(context, sortedRows(element, context), width).heights),
  least: (element, width, context) => sum(measure(context, sortedRows(element, context), width).least),
  taken: (element, width, offered, context) => {
    if (!table.read(element, context).fill) return offered;
    const sorted = sortedRows(element, context);
    return Math.min(offered, sum(filled(sorted, measure(context, sorted, width), offered, context)));
  },
  place: (element, box, context) => placeTable(sortedRows(element, context), box, context),
};

/** Heights of a table's head and of each of its groups of rows, in the order in which they stand. */
export function heightsOf(
  element: Element,
  width: number,
  context: Measuring,
): { readonly head: number; readonly groups: readonly number[] } {
  const { grid, heights } = measure(context, sortedRows(element, context), width);
  const of = (wanted: (row: GridRow) => boolean): number =>
    sum(heights.filter((_, index) => grid.rows[index] !== undefined && wanted(grid.rows[index])));
  const names = [...new Set(grid.rows.flatMap((row) => (row.head ? [] : [row.group])))];
  return { head: of((row) => row.head), groups: names.map((name) => of((row) => !row.head && row.group === name)) };
}

const measure = memoPerAttempt((context, element: Element, width: number): Measured => {
  const grid = readGrid(context, element);
  const gaps = gapsOf(element, grid, context);
  const widths = resolveSizes(table.read(element, context).columns, width, 0, () => 0);
  return { grid, gaps, widths, ...naturalHeights(grid, widths, gaps, context) };
});

/** The heights of the rows where they fill what is offered. */
function filled(
  element: Element,
  measured: Omit<Measured, 'widths'>,
  offered: number,
  context: Looks & Parted,
): number[] {
  const parted = context.part !== undefined && table.read(element, context).split;
  return filledHeights(measured, offered, parted);
}

function placeTable(element: Element, box: Box, context: LayoutContext): Item[] {
  const asked = measure(context, element, box.width);
  const lowered = { ...asked, heights: loweredHeights(asked, box.height) };
  const { fill } = table.read(element, context);
  const measured = fill ? { ...lowered, heights: filled(element, lowered, box.height, context) } : lowered;
  const { heights } = measured;
  const { grid, gaps, widths } = measured;
  reportHeight(element, measured, sum(heights) - box.height, context);
  const boxes = new Map(
    grid.cells.map((cell) => [cell, cellBox({ box, columns: widths, rows: heights }, cell, cell.row, cell.column)]),
  );
  const borders = bordersIn(element, measured, context);
  const texts = new Map(
    grid.cells.map((cell) => [
      cell,
      { ...setPlaced(cell, measured, boxes.get(cell) ?? box, context), borders: borders(cell) },
    ]),
  );
  const item = withoutIdleColumns(tableItem(element, box, { ...measured, texts }, context));
  const framed = framedCells(grid).map((cell) => within(boxes.get(cell) ?? box, halfGaps(cell, gaps)));
  return [item, ...frameItems(element, framed, context)];
}

function setPlaced(
  cell: GridCell,
  { grid, gaps, widths }: Measured,
  at: Box,
  context: Faults & Measuring,
): Omit<Cell, 'borders'> {
  const half = halfGaps(cell, gaps);
  const set = setCell(cell, cellWidth(cell, widths), half, context);
  reportText(set, cell.style, at.height + 0.01, context);
  for (const fault of faultsIn(cell, cellWidth(cell, widths), half, context)) context.fault(fault);
  return {
    text: withOwnLinks(anchorLines(set.body, at.height)),
    ...(cell.style.fill === undefined ? {} : { fill: cell.style.fill }),
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    ...(cell.header ? { scope: grid.rows[cell.row]?.head === true ? ('Column' as const) : ('Row' as const) } : {}),
    units: set.units,
  };
}

function tableItem(
  element: Element,
  box: Box,
  { grid, widths, heights, texts }: Measured & { readonly texts: ReadonlyMap<GridCell, Cell> },
  context: Drawing,
): TableItem {
  const cells = grid.at.map((line, row) =>
    Array.from({ length: grid.columns }, (_, column): Cell | null => {
      const cell = line[column];
      return cell?.row === row && cell.column === column ? (texts.get(cell) ?? null) : null;
    }),
  );
  const units = [...texts.values()].flatMap((cell) => cell.units);
  const size = { ...box, height: sum(heights) };
  const { name: label, alt } = table.read(element, context);
  const frame = framedBlock(framedCells(grid));
  return {
    ...itemBase(size, { label, alt: plainText(alt, context) }, context),
    units,
    kind: 'table',
    columns: widths,
    rows: heights,
    headerRows: grid.rows.filter((row) => row.head).length,
    headerColumns: headerColumns(grid),
    ...(frame === undefined ? {} : { frame }),
    cells,
  };
}

/** Leading columns in which every cell under the head is a header. */
function headerColumns(grid: Grid): number {
  let count = 0;
  const heads = (column: number): boolean =>
    grid.rows.every((row, index) => row.head || grid.at[index]?.[column]?.header === true);
  while (count < grid.columns && heads(count)) count++;
  return count;
}
