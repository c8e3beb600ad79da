/** Places the tree of an org chart: parents above the root, staff beside it, areas in rows below, offices under each or in a row. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';
import type { Drawing, Setting, Themed } from '../../setting/context.js';
import { aboveMiddles, aboveRows, aboveWidths } from './above.js';
import { dimensionsOf, type Spacing } from './dimensions.js';
import { headForms, leftOfRow, type Rows, type TreeForm } from './head-rows.js';
import { officeBoxes, officesHeight, officeWidths, spreadOf } from './office-boxes.js';
import { aboveAll, type OrgTree, type Unit } from './org-tree.js';
import { staffBoxes } from './staff-boxes.js';
import { unitHeight, unitTexts } from './unit-box.js';

export interface TreeBoxes {
  readonly boxes: ReadonlyMap<Unit, Box>;
  /** Lower edge of the lowest box. */
  readonly bottom: number;
}

/**
 * `box` is the room of the tree, `ceiling` how far up staff units may be piled. A tree that does not fit even with the
 * narrowest spacing is told as too tall.
 */
export function treeBoxes(tree: OrgTree, box: Box, ceiling: number, context: Drawing): TreeBoxes {
  const dimensions = dimensionsOf(context);
  const form = spreadOf(tree, context) === undefined ? 'under' : 'spread';
  const settings = headForms(tree.columns, box.width, dimensions).flatMap((heads) =>
    spacings(dimensions.spacings[form]).map((spacing) => ({
      room: box,
      heads,
      spacing,
      rows: rowHeights(tree, { room: box, heads, spacing }, context),
    })),
  );
  const fitting = settings.find((setting) => treeHeight(tree, setting, context) <= box.height + 0.01);
  const setting = fitting ?? settings.at(-1);
  if (setting === undefined) return { boxes: new Map(), bottom: box.y };
  reportNarrow(tree, setting.heads.width, context);
  if (fitting === undefined) reportTall(tree, treeHeight(tree, setting, context) - box.height, context);
  return placeRows(tree, ceiling, tree.grow === true ? grown(tree, setting, context) : setting, context);
}

/** As high as the room, or until boxes look empty; gaps grow as boxes do. */
function grown(tree: OrgTree, form: TreeForm, context: Themed): TreeForm {
  const height = treeHeight(tree, form, context);
  const gained = treeHeight(tree, larger(form, 2), context) - height;
  const factor = gained <= 0 ? 1 : 1 + (form.room.height - height) / gained;
  return factor <= 1 ? form : larger(form, Math.min(factor, MOST));
}

/** More, and a name of one line is lost in its box. */
const MOST = 1.6;

const larger = ({ rows, spacing, ...form }: TreeForm, by: number): TreeForm => ({
  ...form,
  rows: { parent: rows.parent * by, root: rows.root * by, area: rows.area * by, office: rows.office * by },
  spacing: { level: spacing.level * by, office: spacing.office * by, least: spacing.least * by },
});

const steps = 4;

/** Offices are lowered step by step, so that a chart which is too tall by little keeps most of their height. */
const spacings = (named: readonly Spacing[]): Spacing[] =>
  named.flatMap((from, index) => {
    const to = named[index + 1];
    if (to === undefined || to.least === from.least) return [from];
    return Array.from({ length: steps }, (_, step) => between(from, to, step / steps));
  });

const between = (from: Spacing, to: Spacing, part: number): Spacing => ({
  level: from.level + (to.level - from.level) * part,
  office: from.office + (to.office - from.office) * part,
  least: from.least + (to.least - from.least) * part,
});

function rowHeights(tree: OrgTree, { room, heads, spacing }: Omit<TreeForm, 'rows'>, context: Setting): Rows {
  const { orgParent, orgRoot, orgArea, snap } = dimensionsOf(context);
  const highest = (units: readonly Unit[], least: number, width: (unit: Unit) => number): number =>
    units.length === 0 ? 0 : Math.max(least, ...units.map((unit) => snap(unitHeight(unit, width(unit), context))));
  const { parents, root, columns } = tree;
  const widths = officeWidths(tree, heads.width, room.width, context);
  const above = aboveWidths(tree, room.width, context);
  return {
    parent: highest(parents, orgParent, (unit) => above.get(unit) ?? 0),
    root: highest(root === undefined ? [] : [root], orgRoot, (unit) => above.get(unit) ?? 0),
    area: highest(
      columns.map(({ head }) => head),
      orgArea,
      () => heads.width,
    ),
    office: highest([...widths.keys()], spacing.least, (unit) => widths.get(unit) ?? 0),
  };
}

function treeHeight(tree: OrgTree, setting: TreeForm, context: Themed): number {
  const { heads, rows, spacing } = setting;
  const above = aboveRows(tree).map(() => rows.parent);
  const levels = [...above, rows.root, ...heads.rows.map(() => rows.area)].filter((height) => height > 0);
  const { orgLayerGap: layerGap } = dimensionsOf(context);
  return sumWithGaps(levels, spacing.level) + layerGap * tree.layered.size + officesHeight(tree, setting, context);
}

function placeRows(tree: OrgTree, ceiling: number, setting: TreeForm, context: Drawing): TreeBoxes {
  const { room: box, rows, spacing, heads } = setting;
  const placed = new Map(placeAbove(tree, setting, context));
  for (const [unit, at] of staffBoxes(tree, placed, { chart: box, top: ceiling }, context)) placed.set(unit, at);
  const root = tree.root === undefined ? undefined : placed.get(tree.root);
  const levels = aboveAll(tree).flatMap((unit) => placed.get(unit) ?? []);
  let y = levels.length === 0 ? box.y : Math.max(...levels.map((at) => at.y + at.height)) + spacing.level;
  const middle = root === undefined ? box.x + box.width / 2 : root.x + root.width / 2;
  heads.rows.forEach((columns, index) => {
    // The line to the lower row passes between two areas of the upper one.
    const passed = index < heads.rows.length - 1 ? middle : undefined;
    const left = leftOfRow(columns.length, heads, box, passed);
    columns.forEach(({ head }, at) => {
      placed.set(head, { x: left + at * (heads.width + heads.gutter), y, width: heads.width, height: rows.area });
    });
    y += rows.area + spacing.level;
  });
  for (const [unit, at] of officeBoxes(tree, placed, setting, context)) placed.set(unit, at);
  return { boxes: placed, bottom: Math.max(box.y, ...[...placed.values()].map((at) => at.y + at.height)) };
}

/** Parents and root, level by level: side by side around the middle of the chart, or as a tree where parents hang from others. */
function placeAbove(tree: OrgTree, { room: box, rows, spacing }: TreeForm, context: Setting): [Unit, Box][] {
  const { orgGutter: gutter, orgLayerGap: layerGap } = dimensionsOf(context);
  const widths = aboveWidths(tree, box.width, context);
  const middles = aboveMiddles(tree, box, widths, context);
  const { root } = tree;
  const levels = [...aboveRows(tree), ...(root === undefined ? [] : [[root]])];
  let y = box.y;
  return levels.flatMap((units) => {
    const height = units.some((unit) => unit === root) ? rows.root : rows.parent;
    if (units.some(({ id }) => tree.layered.has(id))) y += layerGap;
    const total = sumWithGaps(
      units.map((unit) => widths.get(unit) ?? 0),
      gutter,
    );
    let x = box.x + (box.width - total) / 2;
    const boxes = units.map((unit): [Unit, Box] => {
      const width = widths.get(unit) ?? 0;
      const middle = middles?.get(unit) ?? x + width / 2;
      x += width + gutter;
      return [unit, { x: middle - width / 2, y, width, height }];
    });
    y += height + spacing.level;
    return boxes;
  });
}

/** Told by the texts that a shorter name or one unit less would help, as `reportTall` does. */
function reportNarrow({ columns }: OrgTree, width: number, context: Drawing): void {
  const [first] = columns;
  const { least } = dimensionsOf(context).widths.area;
  if (first === undefined || width >= least) return;
  const units = columns.flatMap((column) => unitTexts(column.head, context));
  const { place } = first.head.element;
  context.fault({ kind: 'too-wide', units, place, excess: least - width });
}

function reportTall(tree: OrgTree, excess: number, context: Drawing): void {
  const most = Math.max(0, ...tree.columns.map(({ offices }) => offices.length));
  const longest = tree.columns.find(({ offices }) => offices.length === most);
  const told = longest === undefined ? aboveAll(tree) : [longest.head, ...longest.offices.map(({ unit }) => unit)];
  const [first] = told;
  if (first === undefined) return;
  const units = told.flatMap((unit) => unitTexts(unit, context));
  context.fault({ kind: 'too-tall', units, place: first.element.place, excess });
}
