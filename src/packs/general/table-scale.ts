/** The scale of the bars in a column of a table. */
import { amountOf, sumIn, type TableColumn, type TableData } from './table-data.js';

/** From the least of all values, or zero, to the greatest. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Sums have their place on it too. */
  readonly hasSums: boolean;
}

export const NO_SCALE: Scale = { low: 0, high: 0, hasSums: false };

/** Sums may be many times as long as rows; they are on the scale where rows can still be seen beside them. */
const MOST_OF_ROW = 2;

export function scaleIn(data: TableData, column: TableColumn): Scale {
  const [rows, sums] = [amountsIn(data, column), sumsIn(data, column)];
  const size = (values: readonly number[]): number => Math.max(0, ...values.map(Math.abs));
  const hasSums = size(sums) <= MOST_OF_ROW * size(rows);
  const values = hasSums ? [...rows, ...sums] : rows;
  return { low: Math.min(0, ...values), high: Math.max(0, ...values), hasSums };
}

/** What is known of the rows of a column. */
export const amountsIn = ({ rows }: TableData, column: TableColumn): readonly number[] =>
  rows.map((row) => amountOf(row, column)).filter((value) => typeof value === 'number');

/** And of what sections and the whole come to. */
function sumsIn({ rows, groups, total, columns }: TableData, column: TableColumn): readonly number[] {
  const sections = groups.map((said) =>
    sumIn(
      rows.filter(({ group }) => group === said.key),
      said,
      column,
      columns,
    ),
  );
  const whole = total === undefined ? [] : [sumIn(rows, total, column, columns)];
  return [...sections, ...whole].filter((value) => typeof value === 'number');
}
