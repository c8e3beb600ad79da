/** Cells of a native table with spans, insets, borders and fill (`a:tc`, ECMA-376-1, 21.1.3.16). */
import type { TableItem } from '../../scene/scene.js';
import { noInsets, type Insets, type TextBody } from '../../scene/text.js';
import { fill } from './colour.js';
import type { SlideContext } from './slide-context.js';
import { stroke } from './stroke.js';
import { lineAt, type Grid, type Owner } from './table-grid.js';
import { anchors, paragraphs } from './text-body.js';
import { emu } from './units.js';

export interface Place {
  readonly table: TableItem;
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

const sides = { 'a:lnL': 'left', 'a:lnR': 'right', 'a:lnT': 'top', 'a:lnB': 'bottom' } as const;

const borders = ({ grid, row, column }: Place, context: SlideContext): string =>
  Object.entries(sides)
    .map(([element, side]) => stroke(context.presentation.palette, lineAt(grid, row, column, side), element))
    .join('');

/** Places that a span covers say so, and repeat the span along the other axis (ECMA-376-1, 21.1.3.16). */
function spans({ row, column }: Place, owner: Owner | undefined): string {
  if (!owner) return '';
  const { rowSpan, colSpan } = owner.cell;
  const below = row > owner.row;
  const beside = column > owner.column;
  return [
    rowSpan > 1 && !below ? ` rowSpan="${rowSpan}"` : '',
    colSpan > 1 && !beside ? ` gridSpan="${colSpan}"` : '',
    beside ? ' hMerge="1"' : '',
    below ? ' vMerge="1"' : '',
  ].join('');
}

const room = ({ table, row }: Place, insets: Insets): number => (table.rows[row] ?? 0) - insets.top - insets.bottom;

function properties(place: Place, owner: Owner | undefined, body: TextBody | undefined, context: SlideContext): string {
  const { left, top, right, bottom } = body?.insets ?? noInsets;
  const margins = ` marL="${emu(left)}" marR="${emu(right)}" marT="${emu(top)}" marB="${emu(bottom)}"`;
  const look = borders(place, context) + fill(context.presentation.palette, owner?.cell.fill);
  return `<a:tcPr${margins} anchor="${anchors[body?.anchor ?? 'top']}">${look}</a:tcPr>`;
}

/** `a:tc` of one place of the grid; a covered place has no text of its own. */
export function tableCell(place: Place, context: SlideContext): string {
  const owner = place.grid[place.row]?.[place.column];
  const isOrigin = owner?.row === place.row && owner.column === place.column;
  const body = isOrigin ? owner.cell.text : undefined;
  const content = paragraphs(body, room(place, body?.insets ?? noInsets), context);
  return (
    `<a:tc${spans(place, owner)}><a:txBody><a:bodyPr/><a:lstStyle/>${content}</a:txBody>` +
    `${properties(place, owner, body, context)}</a:tc>`
  );
}
