/** A table with header row and column, spans both ways, lines and an empty low row. */
import type { Cell, TableItem } from '../../../src/scene/scene.js';
import { base, body, box, hairline, paragraph, run } from './fixture-text.js';

export const cell = (text: string, rest: Partial<Cell> = {}): Cell => ({
  text: body(text === '' ? [] : [paragraph([run(text, { size: 10 })], { leading: 12 })], {
    insets: { left: 4, top: 3, right: 4, bottom: 3 },
  }),
  borders: {},
  rowSpan: 1,
  colSpan: 1,
  units: text === '' ? [] : [`demo/cell.${text}`],
  ...rest,
});

const rule = { bottom: hairline } as const;

export const table: TableItem = {
  kind: 'table',
  ...base('table', box(36, 280, 420, 102)),
  alt: 'Roller etter nivå',
  columns: [120, 150, 150],
  rows: [22, 22, 22, 30, 6],
  headerRows: 1,
  headerColumns: 1,
  cells: [
    [
      cell('', { borders: rule }),
      cell('Strategi', { scope: 'Column', fill: 'petrol', borders: rule }),
      cell('Drift', { scope: 'Column', borders: rule }),
    ],
    [
      cell('Nasjonalt', { scope: 'Row', rowSpan: 2, fill: 'tint', borders: rule }),
      cell('KMD'),
      cell('Difi', { borders: rule }),
    ],
    [null, cell('To spalter', { colSpan: 2, borders: { ...rule, top: hairline } }), null],
    [cell('Lokalt', { scope: 'Row' }), cell('KS'), cell('Kommunene')],
    [cell(''), cell('', { colSpan: 2, rowSpan: 1 }), null],
  ],
};
