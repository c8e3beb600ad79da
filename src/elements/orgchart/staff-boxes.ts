/** Places the staff units of an org chart: by turns left and right of the root, at the edges of the chart. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';
import type { Drawing, Themed } from '../../setting/context.js';
import { dimensionsOf } from './dimensions.js';
import { hasCouncil, type OrgTree, type Unit } from './org-tree.js';
import { unitHeight, unitTexts } from './unit-box.js';

/**
 * Boxes of staff units, each level with the root or the unit above it that it belongs to; `above` has the boxes of
 * these, `top` is the upper end of the chart. A single unit stands at the right. Where a line passes the root at the
 * right, to a council or to an area that hangs from further up, all stand at the left; and where the root is not in the
 * middle, on the side where there is room.
 */
export function staffBoxes(
  tree: OrgTree,
  above: ReadonlyMap<Unit, Box>,
  { chart, top }: { readonly chart: Box; readonly top: number },
  context: Drawing,
): [Unit, Box][] {
  return [...above].flatMap(([owner, at]) => {
    const staff = staffOf(owner, tree);
    const row = { ...at, x: chart.x, width: chart.width };
    const offset = at.x + at.width / 2 - chart.x - chart.width / 2;
    const isOneSided = owner === tree.root && (isPassed(owner, tree) || Math.abs(offset) > 1);
    const boxes = isOneSided
      ? sideBoxes(staff, sideOf(row, offset < -1 ? 'right' : 'left', context), top, context)
      : bothSides(staff, row, top, context);
    reportNarrow(boxes, owner, at, context);
    return boxes;
  });
}

/** In a narrow chart there may be no room for a line between staff units and their owner, whose box is `at`, and for its badge. */
function reportNarrow(boxes: readonly [Unit, Box][], owner: Unit, at: Box, context: Drawing): void {
  const { orgStaffGap, orgBadgeAir, orgBadgeOverhang, orgBadgeOverhangRoot } = dimensionsOf(context);
  const overhang = owner.kind === 'root' ? orgBadgeOverhangRoot : orgBadgeOverhang;
  const badge = owner.badge.length === 0 ? 0 : overhang + orgBadgeAir;
  for (const [unit, box] of boxes) {
    const isLeft = box.x < at.x;
    const gap = isLeft ? at.x - box.x - box.width : box.x - at.x - at.width;
    const least = isLeft ? orgStaffGap : Math.max(orgStaffGap, badge);
    if (gap < least - 0.01)
      context.fault({
        kind: 'too-wide',
        units: unitTexts(unit, context),
        place: unit.element.place,
        excess: least - gap,
      });
  }
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
  return [
    ...sideBoxes(left, sideOf(row, 'left', context), top, context),
    ...sideBoxes(right, sideOf(row, 'right', context), top, context),
  ];
}

/** The end of a row in which staff units stand. */
function sideOf(row: Box, side: 'left' | 'right', context: Themed): Box {
  const width = dimensionsOf(context).orgStaffWidth;
  return { ...row, x: side === 'left' ? row.x : row.x + row.width - width, width };
}

/** A single unit is level with the root's middle. A pile ends where the root ends, since the lines to the areas run below that. */
function sideBoxes(units: readonly Unit[], side: Box, top: number, context: Drawing): [Unit, Box][] {
  const { orgStaff, snap, orgStaffGap: staffGap } = dimensionsOf(context);
  const least = units.length === 1 ? Math.max(orgStaff, side.height) : orgStaff;
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
