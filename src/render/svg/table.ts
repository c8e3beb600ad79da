/** A table: fills and borders, then the texts of its cells, as rows (WAI-ARIA 1.2, `table`). */
import { edgesOf } from '../../scene/drawing/table-grid.js';
import type { Cell, TableItem } from '../../scene/scene.js';
import { cellBox } from '../../scene/walk.js';
import type { DrawItem, Drawing, Place } from './drawing.js';
import { isFigure } from '../../scene/drawing/is-figure.js';
import { polyline, rectangle } from './geometry.js';
import { textBody, unitsOfText } from './text-body.js';
import { unitGroup, unitsBut } from './unit-group.js';
import { type Attributes, element } from './xml.js';

export const table: DrawItem<TableItem> = (item, place, drawing) => {
  const rows = item.cells.map((row, r) => drawnRow(item, row, r, place, drawing)).join('');
  const label = isFigure(item) ? item.alt : undefined;
  const attributes = place.told ? { role: 'table', 'aria-label': label } : {};
  const own = unitsBut(
    item.units,
    item.cells.flat().map((cell) => cell?.units ?? []),
  );
  return unitGroup(own, item.box, attributes, grid(item, drawing) + rows);
};

/** Borders lie over all fills, so that a white one separates two filled cells. */
function grid(item: TableItem, { styles }: Drawing): string {
  const fills = item.cells.flatMap((row, r) =>
    row.map((cell, c) =>
      cell?.fill === undefined ? '' : rectangle(cellBox(item, cell, r, c), styles.paint(cell.fill)),
    ),
  );
  const borders = edgesOf(item).map(({ direction, at, start, end, line }) =>
    polyline(
      direction === 'across'
        ? [
            [start, at],
            [end, at],
          ]
        : [
            [at, start],
            [at, end],
          ],
      styles.paint(undefined, line),
    ),
  );
  return [...fills, ...borders].join('');
}

function drawnRow(item: TableItem, row: TableItem['cells'][number], r: number, place: Place, drawing: Drawing): string {
  const cells = row.map((cell, c) => {
    if (cell === null) return '';
    const box = cellBox(item, cell, r, c);
    const content = textBody(cell.text, { role: 'body', box, units: cell.units }, place, drawing);
    if (place.told && content === '') return element('g', cellAttributes(cell));
    return unitGroup(unitsOfText(cell.text, cell.units), box, place.told ? cellAttributes(cell) : {}, content);
  });
  return place.told ? element('g', { role: 'row' }, cells.join('')) : cells.join('');
}

const cellAttributes = ({ scope, rowSpan, colSpan }: Cell): Attributes => ({
  role: scope === undefined ? 'cell' : scope === 'Row' ? 'rowheader' : 'columnheader',
  'aria-rowspan': rowSpan > 1 ? rowSpan : undefined,
  'aria-colspan': colSpan > 1 ? colSpan : undefined,
});
