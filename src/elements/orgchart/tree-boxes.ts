/** Places the tree of an org chart: parents above the root, staff beside it, areas in rows below, offices under each or in a row. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { clamp, dimensionsOf } from './dimensions.js';
import { headRows, type Rows, type Setting } from './head-rows.js';
import { officeBoxes, officesHeight, officeWidths, spreadOf } from './office-boxes.js';
import type { OrgTree, Unit } from './org-tree.js';
import { staffBoxes } from './staff-boxes.js';
import { reportNarrow, reportTall } from './tree-faults.js';
import { unitHeight, unitWidth } from './unit-box.js';

export interface TreeBoxes {
  readonly boxes: ReadonlyMap<Unit, Box>;
  /** Lower edge of the lowest box. */
  readonly bottom: number;
}

/** `box` is the room of the tree, `ceiling` how far up staff units may be piled; what does not fit it also with the narrowest spacing is told as too tall. */
export function treeBoxes(tree: OrgTree, box: Box, ceiling: number, context: LayoutContext): TreeBoxes {
  const dimensions = dimensionsOf(context);
  const heads = headRows(tree.columns, box.width, dimensions);
  reportNarrow(tree, heads.width, context);
  const form = spreadOf(tree, context) === undefined ? 'under' : 'spread';
  const settings = dimensions.spacings[form].map((spacing) => ({
    heads,
    spacing,
    rows: rowHeights(tree, { heads, spacing }, box, context),
  }));
  const fitting = settings.find((setting) => treeHeight(tree, setting, context) <= box.height + 0.01);
  const setting = fitting ?? settings.at(-1);
  if (setting === undefined) return { boxes: new Map(), bottom: box.y };
  if (fitting === undefined) reportTall(tree, treeHeight(tree, setting, context) - box.height, context);
  return placeRows(tree, box, ceiling, setting, context);
}

function rowHeights(
  tree: OrgTree,
  { heads, spacing }: Pick<Setting, 'heads' | 'spacing'>,
  box: Box,
  context: LayoutContext,
): Rows {
  const { heights, snap } = dimensionsOf(context);
  const highest = (units: readonly Unit[], least: number, width: (unit: Unit) => number): number =>
    units.length === 0 ? 0 : Math.max(least, ...units.map((unit) => snap(unitHeight(unit, width(unit), context))));
  const { parents, root, columns } = tree;
  const widths = officeWidths(tree, heads.width, box.width, context);
  return {
    parent: highest(parents, heights.parent, (unit) => ownWidth(unit, context)),
    root: highest(root === undefined ? [] : [root], heights.root, (unit) => ownWidth(unit, context)),
    area: highest(
      columns.map(({ head }) => head),
      heights.area,
      () => heads.width,
    ),
    office: highest([...widths.keys()], spacing.least, (unit) => widths.get(unit) ?? 0),
  };
}

/** Parents and root are as wide as their names, within bounds and on the grid at both sides of the middle. */
function ownWidth(unit: Unit, context: LayoutContext): number {
  const { widths } = dimensionsOf(context);
  return clamp(Math.ceil(unitWidth(unit, context) / 6) * 6, unit.kind === 'root' ? widths.root : widths.parent);
}

function treeHeight(tree: OrgTree, setting: Setting, context: LayoutContext): number {
  const { heads, rows, spacing } = setting;
  const levels = [rows.parent, rows.root, ...heads.rows.map(() => rows.area)].filter((height) => height > 0);
  return sumWithGaps(levels, spacing.level) + officesHeight(tree, setting, context);
}

function placeRows(tree: OrgTree, box: Box, ceiling: number, setting: Setting, context: LayoutContext): TreeBoxes {
  const { rows, spacing, heads } = setting;
  const { gutter } = dimensionsOf(context);
  const placed: [Unit, Box][] = [];
  let y = box.y;
  const row = (units: readonly Unit[], height: number, width: (unit: Unit) => number, gap: number): void => {
    placed.push(...placeRow(units, width, { ...box, y, height }, gap));
    y += height === 0 ? 0 : height + spacing.level;
  };
  row(tree.parents, rows.parent, (unit) => ownWidth(unit, context), gutter);
  placed.push(...staffBoxes(tree, { ...box, y, height: rows.root }, ceiling, context));
  row(tree.root === undefined ? [] : [tree.root], rows.root, (unit) => ownWidth(unit, context), gutter);
  for (const columns of heads.rows)
    row(
      columns.map(({ head }) => head),
      rows.area,
      () => heads.width,
      heads.gutter,
    );
  placed.push(...officeBoxes(tree, new Map(placed), box, setting, context));
  const boxes = new Map(placed);
  return { boxes, bottom: Math.max(box.y, ...[...boxes.values()].map((at) => at.y + at.height)) };
}

/** Side by side around the middle of the chart. */
function placeRow(units: readonly Unit[], width: (unit: Unit) => number, row: Box, gutter: number): [Unit, Box][] {
  const total = sumWithGaps(units.map(width), gutter);
  let x = row.x + (row.width - total) / 2;
  return units.map((unit) => {
    const at = { ...row, x, width: width(unit) };
    x += at.width + gutter;
    return [unit, at];
  });
}
