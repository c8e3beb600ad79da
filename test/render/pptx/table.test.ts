/** Tables are native: header flags, spans, lines on both sides of an edge. */
import { describe, expect, it } from 'vitest';
import { draw } from './drawing.js';
import { cell, table } from './fixture-table.js';
import { all, first, type Node } from './xml-tree.js';

const tree = draw(table);
const cells = (node: Node): readonly (readonly Node[])[] => all(node, 'a:tr').map((row) => all(row, 'a:tc'));
const at = (row: number, column: number): Node => {
  const found = cells(tree)[row]?.[column];
  if (!found) throw new Error(`${row}, ${column}`);
  return found;
};
const line = (row: number, column: number, side: string): string | undefined =>
  all(at(row, column), `a:ln${side}`).map((node) =>
    all(node, 'a:solidFill').length > 0 ? node.attributes['w'] : 'none',
  )[0];

describe('a table', () => {
  it('says which row and column are headers', () => {
    expect(first(tree, 'a:tblPr').attributes).toEqual({ firstRow: '1', firstCol: '1' });
    expect(first(draw({ ...table, headerRows: 0, headerColumns: 0 }), 'a:tblPr').attributes).toEqual({});
  });

  it('has its columns and rows in EMU and a cell for every place', () => {
    expect(all(tree, 'a:gridCol').map(({ attributes }) => attributes['w'])).toEqual(['1524000', '1905000', '1905000']);
    expect(all(tree, 'a:tr').map(({ attributes }) => attributes['h'])).toEqual([
      '279400',
      '279400',
      '279400',
      '381000',
      '76200',
    ]);
    expect(cells(tree).map((row) => row.length)).toEqual([3, 3, 3, 3, 3]);
  });

  it('marks spans where they start and what they cover', () => {
    expect(at(1, 0).attributes).toEqual({ rowSpan: '2' });
    expect(at(2, 0).attributes).toEqual({ vMerge: '1' });
    expect(at(2, 1).attributes).toEqual({ gridSpan: '2' });
    expect(at(2, 2).attributes).toEqual({ hMerge: '1' });
  });

  it('repeats a span of both ways along each', () => {
    const both = draw({
      ...table,
      columns: [10, 10],
      rows: [10, 10],
      cells: [
        [cell('x', { rowSpan: 2, colSpan: 2 }), null],
        [null, null],
      ],
    });
    expect(cells(both).map((row) => row.map(({ attributes }) => attributes))).toEqual([
      [
        { rowSpan: '2', gridSpan: '2' },
        { rowSpan: '2', hMerge: '1' },
      ],
      [
        { gridSpan: '2', vMerge: '1' },
        { hMerge: '1', vMerge: '1' },
      ],
    ]);
  });

  it('gives both cells at an edge the same line, and none inside a span', () => {
    expect([line(0, 1, 'B'), line(1, 1, 'T')]).toEqual(['9525', '9525']);
    expect([line(1, 1, 'B'), line(2, 1, 'T')]).toEqual(['9525', '9525']);
    expect([line(1, 0, 'B'), line(2, 0, 'T'), line(2, 0, 'B')]).toEqual(['none', 'none', '9525']);
    expect([line(2, 1, 'R'), line(2, 2, 'L'), line(2, 2, 'B')]).toEqual(['none', 'none', '9525']);
  });

  it('writes margins and anchor, and keeps empty low cells low', () => {
    const { marL, marT, anchor } = first(at(0, 1), 'a:tcPr').attributes;
    expect([marL, marT, anchor]).toEqual(['50800', '38100', 't']);
    expect(Number(first(at(4, 0), 'a:spcPts').attributes['val'])).toBeLessThanOrEqual(600);
  });
});
