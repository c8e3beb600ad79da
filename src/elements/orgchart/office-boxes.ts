/** Places the offices of an org chart: under each other below their area, or those of a single area side by side in a row. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';
import type { Themed } from '../../setting/context.js';
import { dimensionsOf, type Dimensions } from './dimensions.js';
import { isOneEach, officeRows, spreadColumn, type Column, type Office, type OrgTree, type Unit } from './org-tree.js';
import type { TreeForm } from './head-rows.js';

/** The area whose offices stand in a row, where they do. */
export const spreadOf = (tree: OrgTree, context: Themed): Column | undefined =>
  spreadColumn(tree, dimensionsOf(context).orgAreasMost);

/** Offices under each other, whose lines end at their left side. */
export const enteredFromSide = (tree: OrgTree, context: Themed): ReadonlySet<Unit> =>
  new Set(
    spreadOf(tree, context) === undefined ? tree.columns.flatMap(({ offices }) => offices.map(({ unit }) => unit)) : [],
  );

/** `area` is the width of an area, `all` that of the chart. */
export function officeWidths(tree: OrgTree, area: number, all: number, context: Themed): ReadonlyMap<Unit, number> {
  const dimensions = dimensionsOf(context);
  const spread = spreadOf(tree, context);
  const offices = tree.columns.flatMap((column) => column.offices);
  const side = spread === undefined ? 0 : spreadWidth(spread, all, dimensions);
  return new Map(
    offices.map(({ unit, depth }) => [unit, spread === undefined ? area - depth * dimensions.orgOfficeIndent : side]),
  );
}

/** How wide the offices of the longest row may be; all offices of the area are. */
function spreadWidth(column: Column, all: number, { orgSpreadMost, orgGutter: gutter }: Dimensions): number {
  const count = Math.max(1, ...officeRows(column).map((row) => row.length));
  return Math.min(orgSpreadMost, (all - gutter * (count - 1)) / count);
}

/** From the foot of the areas to the foot of the lowest office. */
export function officesHeight(tree: OrgTree, { rows, spacing }: TreeForm, context: Themed): number {
  const most = Math.max(0, ...tree.columns.map(({ offices }) => offices.length));
  const spread = spreadOf(tree, context);
  const lines = spread === undefined ? most : officeRows(spread).length;
  return lines * (rows.office + spacing.office);
}

/** `heads` has the boxes of the areas. */
export function officeBoxes(
  tree: OrgTree,
  heads: ReadonlyMap<Unit, Box>,
  setting: TreeForm,
  context: Themed,
): [Unit, Box][] {
  const spread = spreadOf(tree, context);
  if (spread !== undefined) return spreadBoxes(spread, heads.get(spread.head) ?? setting.room, setting, context);
  const { orgOfficeIndent: officeIndent } = dimensionsOf(context);
  const { rows, spacing } = setting;
  return tree.columns.flatMap(({ head, offices }) => {
    const at = heads.get(head);
    if (at === undefined) return [];
    return offices.map(({ unit, depth }, row): [Unit, Box] => {
      const y = at.y + at.height + spacing.office + row * (rows.office + spacing.office);
      return [unit, { x: at.x + depth * officeIndent, y, width: at.width - depth * officeIndent, height: rows.office }];
    });
  });
}

/** Row by row around the middle of what they hang from, as far as the chart reaches. */
function spreadBoxes(
  column: Column,
  head: Box,
  { room: chart, rows, spacing }: TreeForm,
  context: Themed,
): [Unit, Box][] {
  const dimensions = dimensionsOf(context);
  const width = spreadWidth(column, chart.width, dimensions);
  const boxes = new Map<Unit, Box>([[column.head, head]]);
  officeRows(column).forEach((offices, depth) => {
    const above = boxes.get(offices[0]?.above ?? column.head) ?? head;
    const free = chart.width - offices.length * width;
    const gap = Math.min(dimensions.orgSpreadGutter, free / Math.max(1, offices.length - 1));
    const all = sumWithGaps(Array<number>(offices.length).fill(width), gap);
    const wish = above.x + above.width / 2 - all / 2;
    const left = Math.min(Math.max(wish, chart.x), chart.x + chart.width - all);
    const leftOf = ({ above: own }: Office, index: number): number => {
      const over = boxes.get(own);
      return over !== undefined && isOneEach(offices)
        ? over.x + (over.width - width) / 2
        : left + index * (width + gap);
    };
    const y = head.y + head.height + spacing.office + depth * (rows.office + spacing.office);
    const placed = offices.map((office, index): [Unit, Box] => [
      office.unit,
      { x: leftOf(office, index), y, width, height: rows.office },
    ]);
    for (const [unit, box] of placed) boxes.set(unit, box);
  });
  return [...boxes].filter(([unit]) => unit !== column.head);
}
