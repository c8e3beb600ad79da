/** What of the tables stands on a page, and in a column: whole tables, and the beginning or the rest of one that is cut. */
import type { Looks, Parted, Setting } from '../../setting/context.js';
import { childElements, childrenOf } from '../../setting/children.js';
import { memoPerPage } from '../../setting/memo.js';
import { isElement, type Element, type Node } from '../../template/element.js';
import { table, tr } from '../table/declarations.js';
import { rowGroups, sortedRows } from '../table/grid.js';

/** The groups of rows from `from` to `to` (exclusive) of a table that has `of`. */
export interface Segment {
  readonly table: Element;
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** The tables, and what stands after them. */
export const tablesIn = (element: Element): readonly Element[] => childrenOf(element, table.kind);
export const afterTables = (element: Element): Element | undefined =>
  childElements(element).find(({ kind }) => kind !== table.kind);

export const headsOf = (element: Element, looks: Looks): readonly Element[] =>
  childrenOf(element, 'tr').filter((row) => tr.read(row, looks).head);

/** What stands on this page of the tables, each in the order of its rows. */
export function segmentsOn(element: Element, context: Parted & Setting): readonly Segment[] {
  const whole = tablesIn(element).map((one) => {
    const sorted = sortedRows(one, context);
    const of = rowGroups(sorted, context).length;
    return { table: sorted, from: 0, to: of, of };
  });
  const { part } = context;
  return part?.split === element ? cut(whole, part.start, part.end) : whole;
}

/** Groups of rows are counted through all segments. */
export function cut(segments: readonly Segment[], start: number, end: number): readonly Segment[] {
  let first = 0;
  return segments.flatMap((segment) => {
    const [from, to] = [start - first, end - first].map((at) =>
      Math.min(segment.to, Math.max(segment.from, segment.from + at)),
    ) as [number, number];
    first += segment.to - segment.from;
    return to > from ? [{ ...segment, from, to }] : [];
  });
}

/** The table as it is placed: the head of one that was begun before says so. */
export const tableOf = ({ table: whole, from, to, of }: Segment, setting: Setting): Element =>
  from === 0 && to === of ? whole : derived(setting, whole, from, to);

const derived = memoPerPage((setting, whole: Element, from: number, to: number): Element => {
  const rows = rowGroups(whole, setting)
    .slice(from, to)
    .flatMap((group) => group.rows);
  const heads = headsOf(whole, setting);
  const said = ` ${setting.words('continuedHead')}`;
  return { ...whole, children: [...(from === 0 ? heads : heads.map((head) => withWords(head, said))), ...rows] };
});

/** The words stand after the name in the first cell, in place of what follows there: the first head has said that already. */
function withWords(row: Element, said: string): Element {
  const [first, ...cells] = childElements(row);
  if (first === undefined) return row;
  const name = first.children.findIndex((node) => !isElement(node) && !isBlank(node));
  const words: Node = { kind: 'literal', text: said };
  return { ...row, children: [{ ...first, children: [...first.children.slice(0, name + 1), words] }, ...cells] };
}

export const isBlank = (node: Node): boolean => node.kind === 'literal' && 'text' in node && node.text.trim() === '';
