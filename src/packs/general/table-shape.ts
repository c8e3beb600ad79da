/** What a template is handed of a table. */
import { BARE, fields, listOf, type Shape } from '../../template/field-shape.js';
import type { TableColumn } from './table-data.js';

export interface TableLine {
  /** Ends the names of its styles: `Group`, `Total`, or nothing. */
  readonly ending: string;
  readonly name: string;
  readonly section: string;
  /** Lines with the same are never parted. */
  readonly tie: string;
  readonly again: boolean;
  readonly total: boolean;
  /** The total follows. */
  readonly last: boolean;
  readonly indented: boolean;
  readonly named: boolean;
  /** Suffix of its style names where it is named, or a column is: `Out`, or `Adverse`. */
  readonly out: string;
  /** What stands beside its bar where the table has an `aside`: its words, an edge that holds named rows together, or nothing. */
  readonly beside: 'words' | 'edge' | '';
  /** It is the first of those that the edge holds together, or the last. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly cells: readonly TableCell[];
}

/** What the named rows come to of the whole, in the unit of the bars and in per cent. */
export interface TableAside {
  readonly part: number;
  readonly whole: number;
  readonly percent: number;
  readonly several: boolean;
}

export interface TableCell {
  readonly kind: 'number' | 'signed' | 'missing' | 'none';
  readonly value: number;
  readonly decimals: number;
  readonly named: boolean;
  readonly bars: boolean;
  /** The bar on the scale of all rows, where its column has bars: where it begins, how long it is, and the whole. */
  readonly from: number;
  readonly length: number;
  readonly whole: number;
}

export interface TableLines {
  readonly columns: readonly (Pick<TableColumn, 'head' | 'unit' | 'bars'> & { readonly named: boolean })[];
  readonly lines: readonly TableLine[];
  /** In a column of its own behind the bars. */
  readonly aside: TableAside | undefined;
  /** Decimals of all its numbers with bars. */
  readonly decimals: number;
  /** Widths of its columns, as `<table>` reads them; length of the longest bar and height of a line, in points. */
  readonly widths: string;
  readonly track: number;
  readonly height: number;
}

const cellShape: Shape = fields<TableCell>({
  kind: BARE,
  value: BARE,
  decimals: BARE,
  named: BARE,
  bars: BARE,
  from: BARE,
  length: BARE,
  whole: BARE,
});

export const linesShape: Shape = fields<TableLines>({
  columns: listOf(fields<TableLines['columns'][number]>({ head: BARE, unit: BARE, bars: BARE, named: BARE })),
  lines: listOf(
    fields<TableLine>({
      ending: BARE,
      name: BARE,
      section: BARE,
      tie: BARE,
      again: BARE,
      total: BARE,
      last: BARE,
      indented: BARE,
      named: BARE,
      out: BARE,
      beside: BARE,
      opens: BARE,
      closes: BARE,
      cells: listOf(cellShape),
    }),
  ),
  aside: fields<TableAside>({ part: BARE, whole: BARE, percent: BARE, several: BARE }),
  decimals: BARE,
  widths: BARE,
  track: BARE,
  height: BARE,
});
