/** What of the tree of an org chart does not fit, told by the texts that a shorter name or one unit less would help. */
import type { Drawing } from '../../setting/context.js';
import { dimensionsOf } from './dimensions.js';
import { aboveAll, type OrgTree } from './org-tree.js';
import { unitTexts } from './unit-box.js';

export function reportNarrow({ columns }: OrgTree, width: number, context: Drawing): void {
  const [first] = columns;
  const { least } = dimensionsOf(context).widths.area;
  if (first === undefined || width >= least) return;
  const units = columns.flatMap((column) => unitTexts(column.head, context));
  const { place } = first.head.element;
  context.fault({ kind: 'too-wide', units, place, excess: least - width });
}

export function reportTall(tree: OrgTree, excess: number, context: Drawing): void {
  const most = Math.max(0, ...tree.columns.map(({ offices }) => offices.length));
  const longest = tree.columns.find(({ offices }) => offices.length === most);
  const told = longest === undefined ? aboveAll(tree) : [longest.head, ...longest.offices.map(({ unit }) => unit)];
  const [first] = told;
  if (first === undefined) return;
  const units = told.flatMap((unit) => unitTexts(unit, context));
  context.fault({ kind: 'too-tall', units, place: first.element.place, excess });
}
