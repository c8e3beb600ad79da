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
  readonly cells: readonly TableCell[];
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
  /** Of its columns, as `<table>` reads them; of the longest bar, and of a line's height, in points. */
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
      cells: listOf(cellShape),
    }),
  ),
  widths: BARE,
  track: BARE,
  height: BARE,
});
