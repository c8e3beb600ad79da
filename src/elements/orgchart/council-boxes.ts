/** Places the councils of an org chart in a row that ends at the right edge, in the order of the lines that lead to them. */
import type { Box } from '../../scene/scene.js';
import { gutter, jog, widths } from './dimensions.js';
import type { Unit } from './org-tree.js';

/** By the first line that leads to each; councils without a line come first, so that the others' lines stay short. */
export function orderCouncils(councils: readonly Unit[], trunks: (council: Unit) => readonly number[]): Unit[] {
  const key = (council: Unit): number => Math.min(Number.MAX_VALUE, trunks(council)[0] ?? 0);
  return [...councils].sort((a, b) => key(a) - key(b));
}

/** Equal widths, save that a council that nearly stands under its line is given a box with the line in its middle. */
export function councilBoxes(
  councils: readonly Unit[],
  row: Box,
  trunks: (council: Unit) => readonly number[],
): [Unit, Box][] {
  const last = councils.at(-1);
  if (last === undefined) return [];
  const right = row.x + row.width;
  const equal = Math.min(widths.council.most, (row.width - gutter * (councils.length - 1)) / councils.length);
  const most = row.width - (councils.length - 1) * (widths.council.least + gutter);
  const near = trunks(last)
    .map((trunk) => 2 * (right - trunk))
    .find((width) => isNear(width, equal) && width >= widths.council.least && width <= most);
  const width = near ?? equal;
  const box = { ...row, x: right - width, width };
  return [...councilBoxes(councils.slice(0, -1), { ...row, width: row.width - width - gutter }, trunks), [last, box]];
}

/** The middle moves by half of what the width changes. */
const isNear = (width: number, equal: number): boolean => Math.abs(width - equal) / 2 < jog;
