/** Columns that markup counts in and no cell begins in are no columns of the table that is set. */
import { describe, expect, it } from 'vitest';
import { withoutIdleColumns } from '../../src/elements/table/idle-columns.js';
import { itemsOf, lay, textOf } from '../layout/small-deck.js';

const cell = (words: string, span: number): string => `<td style="data" colspan="${span}">${words}</td>`;
const table = (...rows: readonly string[]): string =>
  `<table x="0" y="0" w="600" h="200" columns="1fr 1fr 1fr 1fr 1fr 1fr">${rows.map((row) => `<tr height="30">${row}</tr>`).join('')}</table>`;

describe('a table of halves and thirds', () => {
  const [item] = itemsOf(
    lay(table(cell('a', 3) + cell('b', 3), cell('c', 2) + cell('d', 2) + cell('e', 2))).scene.items,
    'table',
  );

  it('has a column for each place where a cell begins, as wide as what it spans', () => {
    expect(item?.columns).toEqual([200, 100, 100, 200]);
  });

  it('keeps the cells where they were', () => {
    const seen = item?.cells.map((row) => row.map((one) => one && [textOf(one.text), one.colSpan]));
    expect(seen).toEqual([
      [['a', 2], null, ['b', 2], null],
      [['c', 1], ['d', 2], null, ['e', 1]],
    ]);
  });
});

it('keeps its frame and the columns that head rows', () => {
  const [framed] = itemsOf(
    lay(table(`<th style="level" colspan="2">x</th><td style="data" colspan="4" frame="yes">y</td>`)).scene.items,
    'table',
  );
  expect(framed).toMatchObject({
    columns: [200, 400],
    headerColumns: 1,
    frame: { row: 0, column: 1, rowSpan: 1, colSpan: 1 },
  });
});

it('is the same table where every column is begun in', () => {
  const [plain] = itemsOf(lay(table(cell('a', 1).repeat(6))).scene.items, 'table');
  expect(plain && withoutIdleColumns(plain)).toBe(plain);
});
