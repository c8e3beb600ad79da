/** Places the staff units of an org chart: by turns left and right of the root, at the edges of the chart. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';
import type { Drawing } from '../../setting/context.js';
import { dimensionsOf } from './dimensions.js';
import { hasCouncil, type OrgTree, type Unit } from './org-tree.js';
import { unitHeight, unitTexts } from './unit-box.js';

/**
 * Staff of the root and of each unit above it, level with it; `above` has their boxes, `top` is the upper end of the chart. A
 * single unit stands at the right. Where a line passes the root at the right, to a council or to an area that hangs from
 * further up, all stand at the left; and where the root is not in the middle, on the side where there is room.
 */
export function staffBoxes(
  tree: OrgTree,
  above: ReadonlyMap<Unit, Box>,
  chart: Box,
  top: number,
  context: Drawing,
): [Unit, Box][] {
  return [...above].flatMap(([owner, at]) => {
    const staff = staffOf(owner, tree);
    const row = { ...at, x: chart.x, width: chart.width };
    const offset = at.x + at.width / 2 - chart.x - chart.width / 2;
    const isOneSided = owner === tree.root && (isPassed(owner, tree) || Math.abs(offset) > 1);
    if (!isOneSided) return bothSides(staff, row, top, context);
    return oneSide(staff, row, offset < -1 ? 'right' : 'left', top, context);
  });
}

/** Those that name nobody above the root belong to the root. */
export function staffOf(owner: Unit, { staff, parents, root }: OrgTree): Unit[] {
  if (owner !== root) return staff.filter(({ parent }) => parent === owner.id);
  return staff.filter(({ parent }) => !parents.some(({ id }) => id === parent));
}

const isPassed = (root: Unit, tree: OrgTree): boolean =>
  hasCouncil(root, tree) || tree.columns.some(({ head }) => tree.parents.some(({ id }) => id === head.parent));

function bothSides(staff: readonly Unit[], row: Box, top: number, context: Drawing): [Unit, Box][] {
  const right = staff.filter((_, index) => index % 2 === (staff.length === 1 ? 0 : 1));
  const left = staff.filter((unit) => !right.includes(unit));
  return [...oneSide(left, row, 'left', top, context), ...oneSide(right, row, 'right', top, context)];
}

function oneSide(
  staff: readonly Unit[],
  row: Box,
  side: 'left' | 'right',
  top: number,
  context: Drawing,
): [Unit, Box][] {
  const width = dimensionsOf(context).widths.staff;
  return sideBoxes(staff, { ...row, x: side === 'left' ? row.x : row.x + row.width - width, width }, top, context);
}

/** One is level with the root's middle; a pile ends where the root ends, since the lines to the areas run below it. */
function sideBoxes(units: readonly Unit[], side: Box, top: number, context: Drawing): [Unit, Box][] {
  const { heights, snap, staffGap } = dimensionsOf(context);
  const least = units.length === 1 ? Math.max(heights.staff, side.height) : heights.staff;
  const list = units.map((unit) => Math.max(least, snap(unitHeight(unit, side.width, context))));
  const total = sumWithGaps(list, staffGap);
  let y = side.y + (side.height - total) / (list.length === 1 ? 2 : 1);
  const [first] = units;
  if (first !== undefined && y < top - 0.01)
    context.fault({
      kind: 'too-tall',
      units: units.flatMap((unit) => unitTexts(unit, context)),
      place: first.element.place,
      excess: top - y,
    });
  return units.map((unit, index) => {
    const at = { ...side, y, height: list[index] ?? 0 };
    y += at.height + staffGap;
    return [unit, at];
  });
}
