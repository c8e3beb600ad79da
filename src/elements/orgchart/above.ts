/** What stands above the root of an org chart: parents by level, and where each stands when some hang from others. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';
import type { Setting, Themed } from '../../setting/context.js';
import { clamp, dimensionsOf } from './dimensions.js';
import { aboveAll, type OrgTree, type Unit } from './org-tree.js';
import { unitWidth } from './unit-box.js';

/** Parents level by level from the top. Ids lead to no circle, which the check of the content holds. */
export function aboveRows({ parents }: Pick<OrgTree, 'parents'>): Unit[][] {
  const rows: Unit[][] = [];
  let row = parents.filter((unit) => !parents.some(({ id }) => id === unit.parent));
  while (row.length > 0 && rows.length < parents.length) {
    rows.push(row);
    const ids = new Set(row.map(({ id }) => id));
    row = parents.filter(({ parent }) => parent !== undefined && ids.has(parent));
  }
  return rows;
}

/** Whether a parent hangs from another, so that they are drawn as a tree of their own. */
const isTree = ({ parents }: OrgTree): boolean => parents.some(({ parent }) => parents.some(({ id }) => id === parent));

/**
 * Parents and root are as wide as their names, within bounds and on the grid at both sides of the middle. Those that
 * stand side by side are no wider than `width` allows.
 */
export function aboveWidths(tree: OrgTree, width: number, context: Setting): ReadonlyMap<Unit, number> {
  const { widths, orgGutter: gutter, snap } = dimensionsOf(context);
  const own = (unit: Unit): number =>
    clamp(2 * snap(unitWidth(unit, context) / 2), unit.kind === 'root' ? widths.root : widths.parent);
  const units = aboveAll(tree);
  const wish = new Map(units.map((unit) => [unit, own(unit)]));
  if (!isTree(tree) || forestSpan(tree, wish, gutter) <= width) return wish;
  const leaves = units.filter((unit) => childrenOf(unit, tree).length === 0);
  const rest = width - gutter * (leaves.length - 1) - (tree.root === undefined ? 0 : (wish.get(tree.root) ?? 0));
  const share = rest / Math.max(1, leaves.filter(({ kind }) => kind !== 'root').length);
  return new Map(units.map((unit) => [unit, unit.kind === 'root' ? own(unit) : Math.min(own(unit), share)]));
}

/** Where the middles of parents and root are: each over what hangs from it. Undefined where no parent hangs from another. */
export function aboveMiddles(
  tree: OrgTree,
  box: Box,
  widths: ReadonlyMap<Unit, number>,
  context: Themed,
): ReadonlyMap<Unit, number> | undefined {
  if (!isTree(tree)) return undefined;
  const { orgGutter: gutter } = dimensionsOf(context);
  const middles = new Map<Unit, number>();
  const place = (unit: Unit, left: number): void => {
    const [span, own] = [spanOf(unit, tree, widths, gutter), widths.get(unit) ?? 0];
    const children = childrenOf(unit, tree);
    const spans = children.map((child) => spanOf(child, tree, widths, gutter));
    let x = left + (span - sumWithGaps(spans, gutter)) / 2;
    children.forEach((child, index) => {
      place(child, x);
      x += (spans[index] ?? 0) + gutter;
    });
    const ends = [children[0], children.at(-1)].map((child) => child && middles.get(child));
    const wish = ((ends[0] ?? left + span / 2) + (ends[1] ?? left + span / 2)) / 2;
    middles.set(unit, Math.min(Math.max(wish, left + own / 2), left + span - own / 2));
  };
  let x = box.x + (box.width - forestSpan(tree, widths, gutter)) / 2;
  for (const top of topsOf(tree)) {
    place(top, x);
    x += spanOf(top, tree, widths, gutter) + gutter;
  }
  return middles;
}

const childrenOf = (unit: Unit, tree: OrgTree): Unit[] => aboveAll(tree).filter(({ parent }) => parent === unit.id);

const topsOf = (tree: OrgTree): Unit[] =>
  aboveAll(tree).filter((unit) => !tree.parents.some(({ id }) => id === unit.parent));

const forestSpan = (tree: OrgTree, widths: ReadonlyMap<Unit, number>, gutter: number): number =>
  sumWithGaps(
    topsOf(tree).map((top) => spanOf(top, tree, widths, gutter)),
    gutter,
  );

/** What a unit and all that hangs from it take side by side. */
function spanOf(unit: Unit, tree: OrgTree, widths: ReadonlyMap<Unit, number>, gutter: number): number {
  const spans = childrenOf(unit, tree).map((child) => spanOf(child, tree, widths, gutter));
  return Math.max(widths.get(unit) ?? 0, sumWithGaps(spans, gutter));
}
