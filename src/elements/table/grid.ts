/** Reads `<table>` into a grid: which cell covers which places, which rows head the others, which rows belong together. */
import type { TableBlock } from '../../scene/scene.js';
import type { Looks, Parted, Setting, Texts } from '../../setting/context.js';
import { memoPerAttempt, memoPerPage } from '../../setting/memo.js';
import { type Element, isElement, type Node } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { childElements, childrenOf } from '../../setting/children.js';
import { table, td, th, tr } from './declarations.js';
import { plainText } from '../../setting/plain-text.js';

export interface GridCell
  extends
    TableBlock,
    Pick<ReturnType<typeof td.read>, 'mark' | 'label' | 'spoken' | 'edge' | 'over' | 'under' | 'unruled'> {
  readonly element: Element;
  readonly style: Style;
  readonly header: boolean;
  /** One of the cells that a frame holds together. */
  readonly framed: boolean;
}

/** Heights are without gaps; rows with the same group follow each other and are never parted. */
export interface GridRow extends Omit<ReturnType<typeof tr.read>, 'group' | 'frame'> {
  readonly element: Element;
  readonly framed: boolean;
  readonly group: string;
}

export interface Grid {
  readonly columns: number;
  readonly rows: readonly GridRow[];
  readonly cells: readonly GridCell[];
  /** `at[row][column]` is the cell that starts or reaches there. */
  readonly at: readonly (readonly (GridCell | undefined)[])[];
}

/** On a continuation slide the grid holds the head rows and the groups of this part. */
export const readGrid = memoPerAttempt(gridOf);

export function gridOf(context: Looks & Parted, element: Element): Grid {
  const rows = rowsOf(element, context);
  const at: (GridCell | undefined)[][] = rows.map(() => []);
  const cells = rows.flatMap((row, index) => placeRow(row, index, at, context));
  return { columns: Math.max(0, ...at.map((line) => line.length)), rows, cells, at };
}

/** Row groups of a table that may be split, in order, each with the element that names it. Heads stand in none, be it of a section. */
export function rowGroups(
  element: Element,
  looks: Looks,
): { readonly name: string; readonly rows: readonly Element[] }[] {
  const groups: { name: string; rows: Element[] }[] = [];
  childrenOf(element, 'tr').forEach((row, index) => {
    const { head, again, group: name = `row ${index}` } = tr.read(row, looks);
    if (head || again) return;
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  });
  return groups;
}

function rowsOf(element: Element, context: Looks & Parted): GridRow[] {
  const { part: whole } = context;
  const part = table.read(element, context).split && whole?.split.kind === table.kind ? whole : undefined;
  const groups = rowGroups(element, context);
  const shown = part === undefined ? groups : groups.slice(part.start, part.end);
  const heads = childrenOf(element, 'tr').filter((row) => tr.read(row, context).head);
  const within = part === undefined ? undefined : sectionCutAt(groups, part.start, context);
  return [
    ...heads.map((row) => readRow(row, '', context)),
    ...headsAgain(element, within, context).map((row) => readRow(row, 'again', context)),
    ...shown.flatMap((group) => group.rows.map((row) => readRow(row, group.name, context))),
  ];
}

/** The section that the rows from a group on go on with, having begun before it. */
export function sectionCutAt(
  groups: readonly { readonly rows: readonly Element[] }[],
  start: number,
  looks: Looks,
): string | undefined {
  const sectionOf = (row: Element | undefined): string | undefined => row && tr.read(row, looks).section;
  const section = sectionOf(groups[start]?.rows[0]);
  return sectionOf(groups[start - 1]?.rows.at(-1)) === section ? section : undefined;
}

const headsAgain = (element: Element, within: string | undefined, looks: Looks): readonly Element[] =>
  childrenOf(element, 'tr').filter((row) => {
    const { again, section } = tr.read(row, looks);
    return again && within !== undefined && section === within;
  });

function readRow(element: Element, group: string, context: Looks): GridRow {
  const { frame: framed, ...read } = tr.read(element, context);
  return { ...read, element, framed, group };
}

function placeRow(row: GridRow, index: number, at: (GridCell | undefined)[][], context: Looks): GridCell[] {
  let column = 0;
  return childElements(row.element).map((element) => {
    while (at[index]?.[column] !== undefined) column++;
    const { colspan: colSpan, rowspan, style: own, frame, ...look } = td.read(element, context);
    const rowSpan = Math.min(rowspan, at.length - index);
    const header = element.kind === th.kind;
    const style = own ?? (header ? th.style('head', context) : td.style('data', context));
    const framed = frame || (row.framed && !header);
    const cell = { element, row: index, column, rowSpan, colSpan, style, header, framed, ...look };
    for (let r = index; r < index + rowSpan; r++)
      for (let c = column; c < column + colSpan; c++) (at[r] ??= [])[c] = cell;
    column += colSpan;
    return cell;
  });
}

/**
 * The locale’s alphabet is known to layout alone: templates are expanded once for all languages. The table as it is, or
 * with its groups of rows sorted by the words of their first cell.
 */
export const sortedRows = (element: Element, setting: Setting): Element =>
  table.read(element, setting).sort ? sorted(setting, element) : element;

const sorted = memoPerPage((setting, element: Element): Element => {
  const { compare } = new Intl.Collator(setting.lang);
  const heads = childrenOf(element, 'tr').filter((row) => tr.read(row, setting).head);
  const groups = rowGroups(element, setting).map(({ rows }) => ({ rows, words: firstWords(rows[0], setting) }));
  const bodies = groups.sort((a, b) => compare(a.words, b.words)).flatMap(({ rows }) => rows);
  return { ...element, children: [...heads, ...bodies] };
});

/** What its first cell says. */
export const firstWords = (row: Element | undefined, context: Texts): string =>
  row === undefined ? '' : wordsOf(childElements(row)[0]?.children ?? [], context);

const wordsOf = (nodes: readonly Node[], context: Texts): string =>
  nodes.map((node) => (isElement(node) ? wordsOf(node.children, context) : plainText([node], context))).join('');
