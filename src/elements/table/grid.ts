/** Reads `<table>` into a grid: which cell covers which places, which rows head the others, which rows belong together. */
import type { LayoutContext } from '../../setting/context.js';
import { memo } from '../../setting/memo.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { childElements, childrenOf, flag, number, word } from '../../setting/attributes.js';

export interface GridCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly style: Style;
  readonly header: boolean;
}

export interface GridRow {
  readonly element: Element;
  readonly head: boolean;
  /** Rows with the same group follow each other and are never parted. */
  readonly group: string;
}

export interface Grid {
  readonly columns: number;
  readonly rows: readonly GridRow[];
  readonly cells: readonly GridCell[];
  /** `at[row][column]` is the cell that starts or reaches there. */
  readonly at: readonly (readonly (GridCell | undefined)[])[];
}

const grids = memo<Grid>();

/** On a continuation slide the grid holds the head rows and the groups of this part. */
export function readGrid(table: Element, context: LayoutContext): Grid {
  return grids(context.attempt, [table], () => {
    const rows = rowsOf(table, context);
    const at: (GridCell | undefined)[][] = rows.map(() => []);
    const cells = rows.flatMap((row, index) => placeRow(row, index, at, rows.length, context));
    return { columns: Math.max(0, ...at.map((line) => line.length)), rows, cells, at };
  });
}

/** Row groups of a table that may be split, in order, each with the element that names it. */
export function rowGroups(table: Element): { readonly name: string; readonly rows: readonly Element[] }[] {
  const groups: { name: string; rows: Element[] }[] = [];
  childrenOf(table, 'tr').forEach((row, index) => {
    if (flag(row, 'head')) return;
    const name = word(row, 'group', `row ${index}`);
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  });
  return groups;
}

function rowsOf(table: Element, context: LayoutContext): GridRow[] {
  const part = flag(table, 'split') ? context.part : undefined;
  const groups = rowGroups(table);
  const shown = part === undefined ? groups : groups.slice(part.start, part.end);
  const heads = childrenOf(table, 'tr').filter((row) => flag(row, 'head'));
  return [
    ...heads.map((element) => ({ element, head: true, group: '' })),
    ...shown.flatMap((group) => group.rows.map((element) => ({ element, head: false, group: group.name }))),
  ];
}

function placeRow(
  row: GridRow,
  index: number,
  at: (GridCell | undefined)[][],
  rowCount: number,
  context: LayoutContext,
): GridCell[] {
  let column = 0;
  return childElements(row.element).map((element) => {
    while (at[index]?.[column] !== undefined) column++;
    const rowSpan = Math.min(number(element, 'rowspan', 1), rowCount - index);
    const colSpan = number(element, 'colspan', 1);
    const style = context.style(word(element, 'style', element.kind === 'th' ? 'head' : 'data'));
    const cell = { element, row: index, column, rowSpan, colSpan, style, header: element.kind === 'th' };
    for (let r = index; r < index + rowSpan; r++)
      for (let c = column; c < column + colSpan; c++) (at[r] ??= [])[c] = cell;
    column += colSpan;
    return cell;
  });
}
