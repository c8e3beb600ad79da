/** Draws a table: fills and borders as artifacts, then the cells' texts, tagged as rows (ISO 32000-1, 14.8.4.3.4). */
import type { Cell, TableItem } from '../../scene/scene.js';
import { cellBox } from '../../scene/walk.js';
import type { StructElement, Pdf } from './library/pdfkit.js';
import { drawBare, openElement } from './tags/elements.js';
import type { DrawItem, Drawing, Place } from './tags/place.js';
import { drawTextBody } from './tags/text-body.js';
import { edgesOf } from '../../scene/drawing/table-grid.js';

export const drawTable: DrawItem<TableItem> = (table, place, drawing) => {
  drawBare(place, drawing, () => paintGrid(table, drawing));
  const element = openTable(drawing.canvas.pdf, place.parent, table);
  const inside = { ...place, parent: element };
  drawRows(table, 'THead', inside, drawing);
  drawRows(table, 'TBody', inside, drawing);
};

/** Borders lie over all fills, so that a white one separates two filled cells. */
function paintGrid(table: TableItem, { canvas }: Drawing): void {
  table.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const { x, y, width, height } = cellBox(table, cell, r, c);
      if (cell?.fill !== undefined) canvas.paint((pdf) => pdf.rect(x, y, width, height), cell.fill, undefined);
    }),
  );
  for (const { direction, at, start, end, line } of edgesOf(table)) {
    canvas.paint(
      (pdf) => (direction === 'across' ? pdf.moveTo(start, at).lineTo(end, at) : pdf.moveTo(at, start).lineTo(at, end)),
      undefined,
      line,
    );
  }
}

function drawRows(table: TableItem, part: 'THead' | 'TBody', place: Place, drawing: Drawing): void {
  const [start, end] = part === 'THead' ? [0, table.headerRows] : [table.headerRows, table.rows.length];
  if (end <= start) return;
  const element = openElement(drawing.canvas.pdf, place.parent, part);
  for (let r = start; r < end; r++) drawRow(table, r, element, place, drawing);
}

function drawRow(table: TableItem, r: number, part: StructElement, place: Place, drawing: Drawing): void {
  const row = openElement(drawing.canvas.pdf, part, 'TR');
  table.cells[r]?.forEach((cell, c) => {
    if (cell !== null) drawCell(cell, cellBox(table, cell, r, c), { ...place, parent: row }, drawing);
  });
}

function drawCell(cell: Cell, origin: { x: number; y: number }, place: Place, drawing: Drawing): void {
  const parent = openCell(drawing.canvas.pdf, place.parent, cell);
  drawTextBody(cell.text, 'body', origin, { ...place, parent }, drawing);
}

/** The alternative text of a table is its summary: an Alt would hide the cells from a reader. */
function openTable(pdf: Pdf, parent: StructElement, table: TableItem): StructElement {
  const element = pdf.struct('Table');
  if (table.alt !== undefined && table.alt.trim() !== '') {
    element.dictionary.data['A'] = { O: 'Table', Summary: new String(table.alt) };
  }
  parent.add(element);
  return element;
}

/**
 * Tagged with scope and spans (ISO 32000-1, 14.8.5.7). Spans make each row as long as the table is wide (ISO 14289-1,
 * 7.2).
 */
function openCell(pdf: Pdf, row: StructElement, cell: Cell): StructElement {
  const element = pdf.struct(cell.scope === undefined ? 'TD' : 'TH');
  const attributes = {
    ...(cell.scope === undefined ? {} : { Scope: cell.scope }),
    ...(cell.rowSpan > 1 ? { RowSpan: cell.rowSpan } : {}),
    ...(cell.colSpan > 1 ? { ColSpan: cell.colSpan } : {}),
  };
  if (Object.keys(attributes).length > 0) element.dictionary.data['A'] = { O: 'Table', ...attributes };
  row.add(element);
  return element;
}
