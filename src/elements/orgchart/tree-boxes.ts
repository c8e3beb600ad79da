/** Places the tree of an org chart: parents above the root, staff beside it, areas in equal columns below, offices under each. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { clamp, dimensionsOf, type Dimensions, type Spacing } from './dimensions.js';
import type { Column, OrgTree, Unit } from './org-tree.js';
import { staffBoxes } from './staff-boxes.js';
import { unitHeight, unitTexts, unitWidth } from './unit-box.js';

export interface TreeBoxes {
  readonly boxes: ReadonlyMap<Unit, Box>;
  /** Lower edge of the lowest box. */
  readonly bottom: number;
}

/** Heights of the rows, each as high as its highest text asks for. */
interface Rows {
  readonly parent: number;
  readonly root: number;
  readonly area: number;
  readonly office: number;
}

/** `box` is the room of the tree; what does not fit it also with the narrow spacing is told as too tall. */
export function treeBoxes(tree: OrgTree, box: Box, context: LayoutContext): TreeBoxes {
  const dimensions = dimensionsOf(context);
  const { spacings } = dimensions;
  const columnWidth = areaWidth(tree.columns.length, box.width, dimensions);
  reportNarrow(tree, columnWidth, context);
  const rows = rowHeights(tree, columnWidth, context);
  const fitting = spacings.find((spacing) => treeHeight(tree, rows, spacing) <= box.height + 0.01);
  const spacing = fitting ?? spacings[1];
  if (fitting === undefined) reportTall(tree, treeHeight(tree, rows, spacing) - box.height, context);
  return placeRows(tree, box, { dimensions, columnWidth, rows, spacing }, context);
}

const areaWidth = (count: number, width: number, { widths, gutter }: Dimensions): number =>
  Math.min(widths.area.most, (width - gutter * (count - 1)) / Math.max(1, count));

function rowHeights({ parents, root, columns }: OrgTree, columnWidth: number, context: LayoutContext): Rows {
  const { heights, officeIndent, snap } = dimensionsOf(context);
  const highest = (units: readonly Unit[], least: number, width: (unit: Unit) => number): number =>
    units.length === 0 ? 0 : Math.max(least, ...units.map((unit) => snap(unitHeight(unit, width(unit), context))));
  const offices = columns.flatMap((column) => column.offices);
  return {
    parent: highest(parents, heights.parent, (unit) => ownWidth(unit, context)),
    root: highest(root === undefined ? [] : [root], heights.root, (unit) => ownWidth(unit, context)),
    area: highest(
      columns.map((column) => column.head),
      heights.area,
      () => columnWidth,
    ),
    office: highest(offices, heights.office, () => columnWidth - officeIndent),
  };
}

/** Parents and root are as wide as their names, within bounds and on the grid at both sides of the middle. */
function ownWidth(unit: Unit, context: LayoutContext): number {
  const { widths } = dimensionsOf(context);
  return clamp(Math.ceil(unitWidth(unit, context) / 6) * 6, unit.kind === 'root' ? widths.root : widths.parent);
}

const mostOffices = (columns: readonly Column[]): number =>
  Math.max(0, ...columns.map((column) => column.offices.length));

function treeHeight(tree: OrgTree, rows: Rows, { level, office }: Spacing): number {
  const levels = [rows.parent, rows.root, rows.area].filter((height) => height > 0);
  const upper = sumWithGaps(levels, level);
  return upper + mostOffices(tree.columns) * (rows.office + office);
}

interface Measures {
  readonly dimensions: Dimensions;
  readonly columnWidth: number;
  readonly rows: Rows;
  readonly spacing: Spacing;
}

function placeRows(tree: OrgTree, box: Box, measures: Measures, context: LayoutContext): TreeBoxes {
  const { rows, spacing, dimensions } = measures;
  const { gutter } = dimensions;
  const boxes = new Map<Unit, Box>();
  let y = box.y;
  const next = (height: number): void => void (y += height === 0 ? 0 : height + spacing.level);
  for (const [unit, at] of placeRow(
    tree.parents,
    (parent) => ownWidth(parent, context),
    { ...box, y, height: rows.parent },
    gutter,
  ))
    boxes.set(unit, at);
  next(rows.parent);
  for (const [unit, at] of placeRow(
    tree.root === undefined ? [] : [tree.root],
    (root) => ownWidth(root, context),
    { ...box, y, height: rows.root },
    gutter,
  ))
    boxes.set(unit, at);
  for (const [unit, at] of staffBoxes(tree.staff, { ...box, y, height: rows.root }, box.y, context))
    boxes.set(unit, at);
  next(rows.root);
  for (const [unit, at] of columnBoxes(tree.columns, { ...box, y }, measures)) boxes.set(unit, at);
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

function columnBoxes(columns: readonly Column[], box: Box, measures: Measures): [Unit, Box][] {
  const { columnWidth, rows, spacing, dimensions } = measures;
  const { officeIndent } = dimensions;
  const heads = placeRow(
    columns.map((column) => column.head),
    () => columnWidth,
    { ...box, height: rows.area },
    dimensions.gutter,
  );
  return heads.flatMap(([head, at], index): [Unit, Box][] => [
    [head, at],
    ...(columns[index]?.offices ?? []).map((office, row): [Unit, Box] => {
      const y = at.y + rows.area + spacing.office + row * (rows.office + spacing.office);
      return [office, { x: at.x + officeIndent, y, width: columnWidth - officeIndent, height: rows.office }];
    }),
  ]);
}

function reportNarrow({ columns }: OrgTree, width: number, context: LayoutContext): void {
  const [first] = columns;
  const { least } = dimensionsOf(context).widths.area;
  if (first === undefined || width >= least) return;
  const units = columns.flatMap((column) => unitTexts(column.head, context));
  const { place } = first.head.element;
  context.fault({ kind: 'too-wide', units, place, excess: least - width });
}

/** Told by the texts of the longest column, which a shorter name or one office less would help. */
function reportTall(tree: OrgTree, excess: number, context: LayoutContext): void {
  const longest = tree.columns.find((column) => column.offices.length === mostOffices(tree.columns));
  const told =
    longest === undefined ? [...tree.parents, ...(tree.root ? [tree.root] : [])] : [longest.head, ...longest.offices];
  const [first] = told;
  if (first === undefined) return;
  const units = told.flatMap((unit) => unitTexts(unit, context));
  context.fault({ kind: 'too-tall', units, place: first.element.place, excess });
}
