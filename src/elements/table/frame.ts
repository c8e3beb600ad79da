/** The frame round the block of cells that proves what a slide's title says. */
import { around, within } from '../../scene/points.js';
import type { Box, Item, TableBlock } from '../../scene/scene.js';
import type { Ids, Looks } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { decoration } from '../items.js';
import { table } from './declarations.js';
import type { Grid, GridCell } from './grid.js';

export const framedCells = ({ cells }: Grid): readonly GridCell[] => cells.filter(({ framed }) => framed);

/** The places that are framed: one rectangle, since `frameFault` has seen to it. Undefined where no cell of this page is framed. */
export function framedBlock(cells: readonly TableBlock[]): TableBlock | undefined {
  if (cells.length === 0) return undefined;
  const row = Math.min(...cells.map((cell) => cell.row));
  const column = Math.min(...cells.map((cell) => cell.column));
  return {
    row,
    column,
    rowSpan: Math.max(...cells.map((cell) => cell.row + cell.rowSpan)) - row,
    colSpan: Math.max(...cells.map((cell) => cell.column + cell.colSpan)) - column,
  };
}

/** What is wrong with the cells that are to be framed. */
export function frameFault(cells: readonly TableBlock[]): readonly string[] {
  const block = framedBlock(cells);
  const places = cells.reduce((total, { rowSpan, colSpan }) => total + rowSpan * colSpan, 0);
  return block === undefined || places === block.rowSpan * block.colSpan
    ? []
    : ['The cells with «frame» make no rectangle: name rows and columns that stand side by side.'];
}

/**
 * The frame stands inside the outer edge of the cells; over strong colours a second line parts it from them. `seen` are
 * the framed cells without their gaps.
 */
export function frameItems(element: Element, seen: readonly Box[], context: Looks & Ids): Item[] {
  if (seen.length === 0) return [];
  const { frame, 'frame-inner': inner } = table.read(element, context);
  const outer = lineWithin(around(seen), frame, 'proof frame', context);
  const parting =
    inner === undefined
      ? []
      : [lineWithin(within(around(seen), frame.line?.width ?? 0), inner, 'proof frame inner', context)];
  return [...parting, outer];
}

const lineWithin = (box: Box, { line }: Style, label: string, context: Ids): Item =>
  decoration(within(box, (line?.width ?? 0) / 2), { line }, label, context);
