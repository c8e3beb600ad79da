/** Places the offices of an org chart: under each other below their area, or those of a single area side by side in a row. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { dimensionsOf, type Dimensions } from './dimensions.js';
import { spreadColumn, type Column, type OrgTree, type Unit } from './org-tree.js';
import type { Setting } from './head-rows.js';

/** The area whose offices stand in a row, where they do. */
export const spreadOf = (tree: OrgTree, context: LayoutContext): Column | undefined =>
  spreadColumn(tree, dimensionsOf(context).areasMost);

/** `area` is the width of an area, `all` that of the chart. */
export function officeWidths(
  tree: OrgTree,
  area: number,
  all: number,
  context: LayoutContext,
): ReadonlyMap<Unit, number> {
  const dimensions = dimensionsOf(context);
  const spread = spreadOf(tree, context);
  const offices = tree.columns.flatMap((column) => column.offices);
  const side = spreadWidth(offices.length, all, dimensions);
  return new Map(
    offices.map(({ unit, depth }) => [unit, spread === undefined ? area - depth * dimensions.officeIndent : side]),
  );
}

const spreadWidth = (count: number, all: number, { spread, gutter }: Dimensions): number =>
  Math.min(spread.most, (all - gutter * (count - 1)) / Math.max(1, count));

/** From the foot of the areas to the foot of the lowest office. */
export function officesHeight(tree: OrgTree, { rows, spacing }: Setting, context: LayoutContext): number {
  const most = Math.max(0, ...tree.columns.map(({ offices }) => offices.length));
  const lines = spreadOf(tree, context) === undefined ? most : Math.min(1, most);
  return lines * (rows.office + spacing.office);
}

/** `heads` has the boxes of the areas. */
export function officeBoxes(
  tree: OrgTree,
  heads: ReadonlyMap<Unit, Box>,
  chart: Box,
  setting: Setting,
  context: LayoutContext,
): [Unit, Box][] {
  const spread = spreadOf(tree, context);
  if (spread !== undefined) return spreadBoxes(spread, heads.get(spread.head) ?? chart, chart, setting, context);
  const { officeIndent } = dimensionsOf(context);
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

/** Around the middle of their area, as far as the chart reaches. */
function spreadBoxes(
  { offices }: Column,
  head: Box,
  chart: Box,
  { rows, spacing }: Setting,
  context: LayoutContext,
): [Unit, Box][] {
  const dimensions = dimensionsOf(context);
  const width = spreadWidth(offices.length, chart.width, dimensions);
  const free = chart.width - offices.length * width;
  const gap = Math.min(dimensions.spread.gutter, free / Math.max(1, offices.length - 1));
  const all = sumWithGaps(
    offices.map(() => width),
    gap,
  );
  const wish = head.x + head.width / 2 - all / 2;
  const left = Math.min(Math.max(wish, chart.x), chart.x + chart.width - all);
  const y = head.y + head.height + spacing.office;
  return offices.map(({ unit }, index) => [unit, { x: left + index * (width + gap), y, width, height: rows.office }]);
}
