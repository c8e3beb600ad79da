/** Native tables with real header rows and columns (`a:tbl`, ECMA-376-1, 21.1.3.13). */
import type { TableItem } from '../../scene/scene.js';
import { graphicFrame } from './graphic-frame.js';
import type { SlideContext } from './slide-context.js';
import { tableCell } from './table-cell.js';
import { gridOf } from './table-grid.js';
import { emu } from './units.js';

const tableNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** PowerPoint's built-in style «No Style, No Grid»: every line and fill is the cells' own. */
const bareStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

function properties(item: TableItem): string {
  const first = `${item.headerRows > 0 ? ' firstRow="1"' : ''}${item.headerColumns > 0 ? ' firstCol="1"' : ''}`;
  return `<a:tblPr${first}><a:tableStyleId>${bareStyle}</a:tableStyleId></a:tblPr>`;
}

const columns = (item: TableItem): string =>
  `<a:tblGrid>${item.columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>`;

function rows(item: TableItem, context: SlideContext): string {
  const grid = gridOf(item);
  const cells = (row: number): string =>
    item.columns.map((_, column) => tableCell({ table: item, grid, row, column }, context)).join('');
  return item.rows.map((height, row) => `<a:tr h="${emu(height)}">${cells(row)}</a:tr>`).join('');
}

/** PowerPoint takes no table into a group. */
const locks = '<a:graphicFrameLocks noGrp="1"/>';

/** `p:graphicFrame` around the table. */
export function table(item: TableItem, context: SlideContext): string {
  const content = `<a:tbl>${properties(item)}${columns(item)}${rows(item, context)}</a:tbl>`;
  return graphicFrame(item, tableNamespace, content, context, locks);
}
