/**
 * A table that is only told: its cells hold their words as replacement text (ISO 32000-1, 14.9.4) on content that paints
 * nothing, so that whoever does not see a chart reads its data cell by cell.
 */
import type { ChartTable } from '../../../scene/scene.js';
import type { Pdf, StructElement } from '../library/pdfkit.js';
import { openElement } from './elements.js';

/** Nothing where there are no rows. `summary` says what it is of. */
export function tagTable({ head, rows }: ChartTable, summary: string, parent: StructElement, pdf: Pdf): void {
  if (rows.length === 0) return;
  const table = pdf.struct('Table');
  if (summary.trim() !== '') table.dictionary.data['A'] = { O: 'Table', Summary: new String(summary) };
  parent.add(table);
  const part = (tag: 'THead' | 'TBody', lines: ChartTable['rows']): void => {
    const element = openElement(pdf, table, tag);
    for (const line of lines) tagRow(line, tag === 'THead', element, pdf);
  };
  part('THead', [head]);
  part('TBody', rows);
}

function tagRow(cells: readonly string[], isHead: boolean, part: StructElement, pdf: Pdf): void {
  const row = openElement(pdf, part, 'TR');
  cells.forEach((text, column) => {
    const scope = isHead ? 'Column' : column === 0 ? 'Row' : undefined;
    const options = { actual: text === '' ? ' ' : text, ...(scope === undefined ? {} : { scope }) };
    openElement(pdf, row, scope === undefined ? 'TD' : 'TH', options).add(() => pdf.addContent('0 0 m n'));
  });
}
