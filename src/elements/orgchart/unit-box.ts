/** One box of an org chart: its style, the height its name asks for, the shape it becomes and the badge on its corner. */
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Box, Item, ShapeItem } from '../../scene/scene.js';
import type { Insets } from '../../scene/text.js';
import type { Drawing, Looks, Setting, Texts } from '../../setting/context.js';
import { heightOf } from '../../setting/report-text.js';
import { draftsOf } from '../../setting/drafts.js';
import { insetsOf, setText, lineWidth } from '../../setting/set-text.js';
import { isElement, type Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { setInShape } from '../set-in-box.js';
import { plainText } from '../../setting/plain-text.js';
import { orgchart, unit as declared, type UnitKind } from './declarations.js';
import { dimensionsOf } from './dimensions.js';
import type { Unit } from './org-tree.js';

const styles = {
  parent: 'nodeParent',
  root: 'nodeRoot',
  area: 'nodeArea',
  office: 'nodeOffice',
  council: 'nodeCouncil',
  staff: 'nodeOffice',
} as const satisfies Record<UnitKind, string>;

/** The root stays ink: the whole panel is about it. */
const styleOf = (unit: Unit, context: Looks): Style =>
  declared.style(unit.highlight && unit.kind !== 'root' ? 'nodeHighlight' : styles[unit.kind], context);

/** Text that would meet the half of a badge that covers the box moves down under it. */
function insetsFor(unit: Unit, width: number, height: number | undefined, context: Setting): Insets {
  const style = styleOf(unit, context);
  const insets = insetsOf(style);
  if (unit.badge.length === 0) return insets;
  const { orgBadgeAir: badgeAir, orgBadge: badgeHeight } = dimensionsOf(context);
  const { body } = setText(unit.element, style, { width, insets }, context);
  const clear = height !== undefined && (height - body.height) / 2 >= badgeHeight / 2 + badgeAir;
  return clear ? insets : { ...insets, top: Math.max(insets.top, badgeHeight / 2) };
}

export function unitHeight(unit: Unit, width: number, context: Setting): number {
  const insets = insetsFor(unit, width, undefined, context);
  return heightOf(setText(unit.element, styleOf(unit, context), { width, insets }, context).body);
}

/** Width of its name on one line. */
export const unitWidth = (unit: Unit, context: Setting): number =>
  lineWidth(unit.element, styleOf(unit, context), context);

/** Width that its longest word needs. */
export function unitWordWidth(unit: Unit, context: Setting): number {
  const style = styleOf(unit, context);
  const insets = insetsOf(style);
  return setText(unit.element, style, { width: 0, insets }, context).tooWide;
}

export function unitShape(unit: Unit, box: Box, context: Drawing): ShapeItem {
  const insets = insetsFor(unit, box.width, box.height, context);
  const spot = { element: unit.element, style: styleOf(unit, context), box, insets };
  return setInShape(spot, { label: unit.kind, id: `unit-${unit.id}` }, context);
}

/**
 * The badge straddles the top right corner; that of the root reaches further out. `hangs`: a line comes down on the
 * middle of the unit's top. The next unit is drawn over a badge that reaches it, so such a badge is set closer; one
 * that would reach the words of the next unit all the same is told.
 */
export function unitBadge(unit: Unit, box: Box, hangs: boolean, context: Drawing): Item[] {
  if (unit.badge.length === 0) return [];
  const { orgBadge, orgBadgeClearance, orgBadgeOverhang, orgBadgeOverhangRoot, orgBadgeTight, orgGutter, orgStaffGap } =
    dimensionsOf(context);
  const edge = box.x + box.width;
  const right = edge + (unit.kind === 'root' ? orgBadgeOverhangRoot : orgBadgeOverhang);
  const element = { ...unit.element, children: unit.badge };
  const set = (clearance: number, inset?: number): ShapeItem => {
    const clear = hangs ? box.x + box.width / 2 + clearance : 0;
    return badgeShape(element, { right, top: box.y - orgBadge / 2, clear, inset }, context);
  };
  const endOf = (shape: ShapeItem): number => shape.box.x + shape.box.width;
  const drawn = set(orgBadgeClearance);
  const badge = hangs && endOf(drawn) > edge + orgGutter ? set(orgBadgeTight, orgBadgeTight) : drawn;
  const excess = endOf(badge) - Math.max(right, edge + orgGutter + orgStaffGap);
  if (excess > 0.01)
    context.fault({ kind: 'too-wide', units: unitTexts(unit, context), place: unit.element.place, excess });
  return [badge];
}

/** Where a badge ends, where it starts at the earliest, and the room beside its words, where the style's is too much. */
interface BadgePlace {
  readonly right: number;
  readonly top: number;
  readonly clear?: number;
  readonly inset?: number | undefined;
}

/** A label as wide as its text, ending at `right`, but starting no further left than `clear`. */
export function badgeShape(
  element: Element,
  { right, top, clear = 0, inset }: BadgePlace,
  context: Drawing,
): ShapeItem {
  const style = orgchart.style('badge', context);
  const insets = inset === undefined ? insetsOf(style) : { ...insetsOf(style), left: inset, right: inset };
  const width = lineWidth(element, style, context, insets);
  const box = { x: Math.max(right - width, clear), y: top, width, height: dimensionsOf(context).orgBadge };
  return setInShape({ element, style, box, insets }, { label: 'badge' }, context);
}

/** Ids of the texts it shows. */
export const unitTexts = (unit: Unit, context: Setting): readonly string[] =>
  draftsOf(context, unit.element, styleOf(unit, context)).units;

/** The name of a unit in plain characters: its first paragraph. */
export function unitName({ element }: Unit, context: Texts): string {
  const first = element.children.find(isElement)?.children ?? element.children;
  return plainText(first, context);
}

/** Two units as a line between them is called. */
export const pairName = (a: Unit, b: Unit, context: Texts): string =>
  `${unitName(a, context)} – ${unitName(b, context)}`;

/** A line that would cross a box or another is not drawn but told. */
export function reportNoWay(from: Unit, to: Unit, place: Place, context: Drawing): void {
  const units = [from, to].flatMap((each) => unitTexts(each, context));
  context.fault({ kind: 'line-through-node', units, place, line: pairName(from, to, context), nodes: [] });
}
