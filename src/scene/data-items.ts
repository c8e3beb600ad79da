/** Tables and charts: the items of a scene that hold data. */
import type { Box, ItemBase, Line } from './item-base.js';
import type { ColourToken, FontRole } from './palette.js';
import type { TextBody } from './text.js';

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
}

/** Places of a table by index, a rectangle. */
export interface TableBlock {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface ChartText {
  readonly font: FontRole;
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
}

export interface ChartSeries {
  readonly name: string;
  readonly colour: ColourToken;
  /** One a category; null where the series has no bar. */
  readonly values: readonly (number | null)[];
}

/** Horizontal bars, one a category, top to bottom; the series overlap, so a category shows the one that has a value. */
export interface ChartItem extends ItemBase {
  readonly kind: 'chart';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Area of the bars, in slide points like `box`, which holds it; category names stand left of it. */
  readonly plot: Box;
  /** Value at the right edge of the plot. */
  readonly max: number;
  /** Gap between bars in per cent of a bar. */
  readonly gapWidth: number;
  readonly categoryText: ChartText;
  readonly valueText: ChartText;
  readonly axis: Line;
  /** Category names broken into lines, and values as printed, both by index. */
  readonly categoryLines: readonly (readonly string[])[];
  readonly valueLabels: readonly string[];
  /** Number format code of the values (ECMA-376-1, 18.8.30). */
  readonly format: string;
  /** The same of each label, by index: «ca. 260» prints more than the number. */
  readonly labelFormats: readonly string[];
}
