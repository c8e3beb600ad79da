/** Places the staff units of an org chart: by turns left and right of the root, at the edges of the chart. */
import { sumWithGaps } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { dimensionsOf } from './dimensions.js';
import { hasCouncil, type OrgTree, type Unit } from './org-tree.js';
import { unitHeight, unitTexts } from './unit-box.js';

/**
 * `row` is the root's row across the chart, `top` the upper end of the chart. A single unit stands at the right; where a
 * council hangs from the root, all stand at the left, so that its line can pass at the right.
 */
export function staffBoxes(tree: OrgTree, row: Box, top: number, context: LayoutContext): [Unit, Box][] {
  const { widths } = dimensionsOf(context);
  const { staff, root } = tree;
  if (root !== undefined && hasCouncil(root, tree))
    return sideBoxes(staff, { ...row, width: widths.staff }, top, context);
  const right = staff.filter((_, index) => index % 2 === (staff.length === 1 ? 0 : 1));
  const left = staff.filter((unit) => !right.includes(unit));
  return [
    ...sideBoxes(left, { ...row, width: widths.staff }, top, context),
    ...sideBoxes(right, { ...row, x: row.x + row.width - widths.staff, width: widths.staff }, top, context),
  ];
}

/** One is level with the root's middle; a pile ends where the root ends, since the lines to the areas run below it. */
function sideBoxes(units: readonly Unit[], side: Box, top: number, context: LayoutContext): [Unit, Box][] {
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
