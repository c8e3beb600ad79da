/** Rows and columns of the table of parts beside stacked columns. */
import type { Point } from '../../scene/points.js';
import type { Part } from './column-model.js';

export interface LegendRow {
  readonly part: Part;
  readonly isNamed: boolean;
  /** Where its line begins: beside the part in the last column, or beside its number there. */
  readonly from: Point;
  /** The y of its own middle. */
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
