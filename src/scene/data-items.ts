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
}

/** Places of a table by index, a rectangle. */
export interface TableBlock {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export type ChartText = Pick<TextLook, 'font' | 'size' | 'leading' | 'bold' | 'colour'>;

/** How bars look: filled, or hatched in `hatch` on the fill. */
export interface BarLook {
  readonly fill?: ColourToken;
  readonly hatch?: ColourToken;
  readonly line?: Line;
}

export interface ChartSeries {
  readonly name: string;
  readonly look: BarLook;
  /** One for each category; null where the series has no bar. Shares in per cent in a stacked chart. */
  readonly values: readonly (number | null)[];
  /** What the shares of a stacked chart are reckoned from. */
  readonly amounts?: readonly (number | null)[];
}

/** What a bar says: beyond its end, or inside the segments of a stacked bar. */
export interface ChartLabel {
  readonly series: number;
  readonly category: number;
  readonly runs: readonly Run[];
  /** The number format that prints the same text from the value (ECMA-376-1, 18.8.30); absent where there is none. */
  readonly format?: string;
}

/**
 * Horizontal bars, one for each category, top to bottom. Series overlap with later ones in front, so a range is the bar
 * of its upper end behind the bar of its lower end; or they are `stacked` to 100 per cent.
 */
export interface ChartItem extends ItemBase {
  readonly kind: 'chart';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly stacked: boolean;
  /** Area of the bars, in slide points like `box`, which holds it; category names stand left of it. */
  readonly plot: Box;
  /** Value at the right edge of the plot, where longer bars are cut. */
  readonly max: number;
  /** Gap between bars in per cent of a bar. */
  readonly gapWidth: number;
  readonly categoryText: ChartText;
  readonly axis: Line;
  /** Category names broken into lines, by index; empty where they stand beside the chart. */
  readonly categoryLines: readonly (readonly string[])[];
  readonly labels: readonly ChartLabel[];
  /** Number format code of the values (ECMA-376-1, 18.8.30). */
  readonly format: string;
}
