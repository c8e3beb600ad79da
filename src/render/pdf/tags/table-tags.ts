/** Tags of tables and cells with their attributes: summary, scope and spans (ISO 32000-1, 14.8.5.7). */
import type { Cell, TableItem } from '../../../scene/scene.js';
import type { Pdf, StructElement } from '../library/pdfkit.js';

/** The alternative text of a table is its summary: an Alt would hide the cells from a reader. */
export function openTable(pdf: Pdf, parent: StructElement, table: TableItem): StructElement {
  const element = pdf.struct('Table');
  if (table.alt !== undefined && table.alt.trim() !== '') {
    element.dictionary.data['A'] = { O: 'Table', Summary: new String(table.alt) };
  }
  parent.add(element);
  return element;
}

/** Spans make each row as long as the table is wide (ISO 14289-1, 7.2). */
export function openCell(pdf: Pdf, row: StructElement, cell: Cell): StructElement {
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
