import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../src/scene/drawing/table-grid.js';
import type { Cell, TableItem } from '../../../src/scene/scene.js';
import { cellBox } from '../../../src/scene/walk.js';
import { body } from '../../render/pdf/typeset.js';

const rule = { colour: 'ink', width: 1 } as const;
const cell = (borders: Cell['borders'], spans: Partial<Cell> = {}): Cell => ({
  text: body(),
  borders,
  rowSpan: 1,
  colSpan: 1,
  units: [],
  ...spans,
});

const table = (cells: TableItem['cells']): TableItem => ({
  id: 't',
  name: 't',
  kind: 'table',
  role: 'body',
  units: [],
  box: { x: 10, y: 20, width: 100, height: 40 },
  columns: [40, 60],
  rows: [15, 25],
  headerRows: 0,
  headerColumns: 0,
  cells,
});

describe('cellBox', () => {
  it('covers the columns and rows of a span', () => {
    const wide = cell({}, { colSpan: 2, rowSpan: 2 });
    expect(
      cellBox(
        table([
          [wide, null],
          [null, null],
        ]),
        wide,
        0,
        0,
      ),
    ).toEqual({ x: 10, y: 20, width: 100, height: 40 });
    expect(cellBox(table([]), cell({}), 1, 1)).toEqual({ x: 50, y: 35, width: 60, height: 25 });
  });
});

describe('edgesOf', () => {
  it('draws the shared borders of neighbours as one stroke', () => {
    const ruled = cell({ top: rule, bottom: rule });
    expect(
      edgesOf(
        table([
          [ruled, ruled],
          [ruled, ruled],
        ]),
      ),
    ).toEqual([
      { direction: 'across', at: 20, start: 10, end: 110, line: rule },
      { direction: 'across', at: 35, start: 10, end: 110, line: rule },
      { direction: 'across', at: 60, start: 10, end: 110, line: rule },
    ]);
  });

  it('keeps gaps, and lines of another style apart, thin ones over wide ones', () => {
    const thick = { colour: 'ink', width: 3 };
    const edges = edgesOf(
      table([
        [cell({ left: rule }), cell({ left: rule })],
        [cell({ left: thick }), cell({})],
      ]),
    );
    expect(edges.map(({ at, start, end, line }) => [at, start, end, line.width])).toEqual([
      [10, 35, 60, 3],
      [10, 20, 35, 1],
      [50, 20, 35, 1],
    ]);
  });
});
