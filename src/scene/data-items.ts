/** Tables and charts: the items of a scene that hold data. */
import type { Box, ItemBase, Line } from './item-base.js';
import type { ColourToken } from './palette.js';
import type { TextLook } from './slide-layout.js';
import type { Run, TextBody } from './text.js';

export interface CellBorders {
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
}

export interface Cell {
  readonly text: TextBody;
  readonly fill?: ColourToken;
  readonly borders: CellBorders;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Set on header cells: what they head (ISO 32000-1, 14.8.5.7). */
  readonly scope?: 'Row' | 'Column' | 'Both';
  readonly units: readonly string[];
}

/** A native table. `cells[r][c]` is null where a span covers the place. Borders are centred on the grid lines. */
export interface TableItem extends ItemBase {
  readonly kind: 'table';
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly headerRows: number;
  readonly headerColumns: number;
  readonly cells: readonly (readonly (Cell | null)[])[];
  /** The block of cells that proves the slide's title; the frame round it is decoration, and told with the table. */
  readonly frame?: TableBlock;
  /** What is heard with its cells, where the format can say that of the table alone. */
  readonly heard?: string;
}

/** Places of a table by index, a rectangle. */
export interface TableBlock {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export type ChartText = Pick<TextLook, 'font' | 'size' | 'leading' | 'bold' | 'colour'>;

/** How a bar, an area or a bubble looks: filled, or hatched in `hatch` on the fill. For a line, only `line` is drawn. */
export interface BarLook {
  readonly fill?: ColourToken;
  readonly hatch?: ColourToken;
  readonly line?: Line;
}

export interface ChartSeries {
  readonly name: string;
  readonly look: BarLook;
  /** One for each category; null where the series has none: no bar, a gap in a line. Shares in per cent where there are `amounts`. */
  readonly values: readonly (number | null)[];
  /** What shares are reckoned from. */
  readonly amounts?: readonly (number | null)[];
  /** A line over the columns of the others; without a line of its own it only carries labels, such as totals. */
  readonly over?: true;
}

/** What a bar says: beyond its end, in the middle of the segments of a stacked bar, or above the point of a line. */
export interface ChartLabel {
  readonly series: number;
  readonly category: number;
  readonly runs: readonly Run[];
  /** The number format that prints the same text from the value (ECMA-376-1, 18.8.30); absent where there is none. */
  readonly format?: string;
}

/**
 * `bars` run from the left, a category under the other; `columns` stand side by side; `lines` and `areas` have the first category at
 * the left edge of the plot and the last at the right; `points` have a place on two scales, and each is a category.
 */
export type ChartForm = 'bars' | 'columns' | 'lines' | 'areas' | 'points';

/** A scale whose steps are printed; evenly spaced values, from the least to the greatest. */
export interface ChartScale {
  readonly min: number;
  readonly max: number;
  readonly steps: readonly ChartStep[];
}

export interface ChartStep {
  readonly value: number;
  readonly text: string;
}

/** Where points stand from left to right, by category, and how large they are. */
export interface ChartPoints extends ChartScale {
  readonly values: readonly number[];
  /** What the area of a bubble stands for, by category; all are as large as each other without them. */
  readonly sizes?: readonly number[];
  /** Diameter in points of the largest bubble, or of every point. */
  readonly diameter: number;
}

/** The data as a table, for readers who do not see the chart. The first cell of each row heads it. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A native chart. Bars and columns of several series overlap with later ones in front, so a range is the bar of its upper end behind
 * the bar of its lower end, unless they stand `beside` each other; `stacked` ones follow each other away from zero, in the order of the series, on both sides of it.
 */
export interface ChartItem extends ItemBase {
  readonly kind: 'chart';
  readonly form: ChartForm;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly stacked: boolean;
  /** Bars of several series stand beside each other in the band of their category, in the order of the series, in place of over each other. */
  readonly beside?: true;
  /** Area of the values, in slide points like `box`, which holds it; category names stand left of it or below. */
  readonly plot: Box;
  /** Values at the ends of the plot, where what goes beyond is cut. Bars and columns from zero have 0 as `min`, or less. */
  readonly min: number;
  readonly max: number;
  /** Steps of the values that are printed at the left of the plot with a line of `grid` through it; none where the axis is hidden. */
  readonly steps: readonly ChartStep[];
  readonly grid?: Line;
  /** The scale from left to right; for `points` alone. */
  readonly across?: ChartPoints;
  /** Gap between bars in per cent of a bar. */
  readonly gapWidth: number;
  readonly categoryText: ChartText;
  /** The line on which bars stand, or the base of the plot; none where they stand on nothing. */
  readonly axis?: Line;
  /** Category names broken into lines, by index; empty where they stand beside the chart. */
  readonly categoryLines: readonly (readonly string[])[];
  readonly labels: readonly ChartLabel[];
  /** Number format code of the values (ECMA-376-1, 18.8.30). */
  readonly format: string;
  readonly table: ChartTable;
}
