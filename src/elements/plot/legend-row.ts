/** Rows and columns of the table of parts beside stacked columns. */
import type { Part } from './column-plot.js';

export interface LegendRow {
  readonly part: Part;
  readonly isNamed: boolean;
  /** Of the part in the last column, and of the row. */
  readonly from: number;
  readonly middle: number;
  readonly height: number;
}

/** Edges of the columns of the table, in points. */
export interface LegendColumns {
  readonly left: number;
  /** Where the numbers end. */
  readonly change: number;
  readonly share: number;
  readonly right: number;
}
