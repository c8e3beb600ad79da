/** Squares in rows of so many, as large as the width allows. */
import { sumWithGaps } from '../scene/points.js';

export interface SquareGrid {
  readonly columns: number;
  readonly rows: number;
  /** Side of a square and gap between two squares, in points. */
  readonly side: number;
  readonly gap: number;
  /** Height in points of all rows with the gaps between them. */
  readonly height: number;
}

/** `count` may end within a square, which takes the room of a whole one. */
export function squareGrid(count: number, columns: number, gap: number, width: number): SquareGrid {
  const rows = Math.ceil(count / columns);
  const side = Math.max(0, (width - gap * (columns - 1)) / columns);
  return { columns, rows, side, gap, height: across(rows, side, gap) };
}

/** Length in points of so many squares in a row. */
export const across = (count: number, side: number, gap: number): number =>
  sumWithGaps(Array<number>(count).fill(side), gap);
