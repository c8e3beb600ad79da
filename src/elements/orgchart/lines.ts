/** Makes the connectors of an org chart: glued to the sites of the boxes they join, with the whole path in points. */
import { boundsOf, type Point } from '../../scene/points.js';
import type { Box, ConnectorEnd, ConnectorItem, Line, ShapeItem, Site } from '../../scene/scene.js';
import type { Ids, Themed } from '../../setting/context.js';
import { passesThrough } from '../flow/segments.js';
import { itemBase } from '../items.js';
import { dimensionsOf } from './dimensions.js';

export interface LineLook {
  readonly line: Line;
  readonly label: string;
  /** Absent on lines that the order of the boxes says already. */
  readonly alt?: string;
}

/** Connection sites of a box: top, left, bottom, right. */
export function sitePoint({ x, y, width, height }: Box, site: Site): Point {
  if (site === 0 || site === 2) return [x + width / 2, site === 0 ? y : y + height];
  return [site === 1 ? x : x + width, y + height / 2];
}

export function gluedEnd(item: ShapeItem, site: Site): ConnectorEnd {
  const [x, y] = sitePoint(item.box, site);
  return { item: item.id, site, x, y };
}

/** Where a line runs. */
export interface Course {
  readonly from: ConnectorEnd;
  /** The corners between the ends. */
  readonly bends: readonly Point[];
  readonly to: ConnectorEnd;
}

/** Corners on a straight stretch are left out. */
export function connect({ from, bends, to }: Course, look: LineLook, context: Ids): ConnectorItem {
  const points = withoutFlat(pointsOf({ from, bends, to }));
  const naming =
    look.alt === undefined ? { label: look.label, role: 'decoration' as const } : { label: look.label, alt: look.alt };
  return {
    ...itemBase(boundsOf(points), naming, context),
    kind: 'connector',
    from,
    to,
    points,
    line: look.line,
  };
}

/**
 * Down, across, down: all children of a row share the stretch across, which keeps close above them if another row is between,
 * but clear of their badges.
 */
export function hang(from: ShapeItem, to: ShapeItem, isBadged: boolean, context: Themed): Course {
  const [start, end] = [gluedEnd(from, 2), gluedEnd(to, 0)];
  const { spacings, orgBadge: badgeHeight, orgBadgeClearance: badgeClearance } = dimensionsOf(context);
  const { under, spread } = spacings;
  const most = Math.max(...[...under, ...spread].flatMap(({ level, office }) => [level, office]));
  const room = end.y - start.y;
  const least = Math.min(...under.map(({ level }) => level));
  const above = room <= most ? room / 2 : least / 2;
  const wanted = isBadged ? Math.min(badgeHeight / 2 + badgeClearance, room - badgeClearance) : 0;
  const middle = end.y - Math.max(above, wanted);
  return {
    from: start,
    bends: [
      [start.x, middle],
      [end.x, middle],
    ],
    to: end,
  };
}

/**
 * From a unit's side past what stands below it: down to the top of an area further out, or down beside the area to its side,
 * whichever meets no box.
 */
export function pass(from: ShapeItem, to: ShapeItem, boxes: readonly Box[], context: Themed): Course | undefined {
  const { orgTrunkOffset: trunkOffset } = dimensionsOf(context);
  const others = boxes.filter((box) => box !== from.box && box !== to.box);
  const middle = to.box.x + to.box.width / 2;
  const ways = ([3, 1] as const).flatMap((site): Course[] => {
    const start = gluedEnd(from, site);
    const beside = site === 3 ? to.box.x + to.box.width + trunkOffset : to.box.x - trunkOffset;
    const [top, side] = [gluedEnd(to, 0), gluedEnd(to, site)];
    const isOutward = (x: number): boolean => (site === 3 ? x > start.x : x < start.x);
    const across: Point[] = [[middle, start.y]];
    const around: Point[] = [
      [beside, start.y],
      [beside, side.y],
    ];
    return [
      ...(isOutward(middle) ? [{ from: start, bends: across, to: top }] : []),
      ...(isOutward(beside) ? [{ from: start, bends: around, to: side }] : []),
    ];
  });
  return ways.find((way) => !others.some((box) => passesThrough(pointsOf(way), box)));
}

const pointsOf = ({ from, bends, to }: Course): readonly Point[] => [[from.x, from.y], ...bends, [to.x, to.y]];

/** From the root's side to a staff unit beside it. */
export function reach(from: ShapeItem, to: ShapeItem): Course {
  const right = to.box.x > from.box.x;
  const [start, end] = [gluedEnd(from, right ? 3 : 1), gluedEnd(to, right ? 1 : 3)];
  return downAt((start.x + end.x) / 2, start, end);
}

/**
 * From an area to an office under it: glued to the area's left site, it comes into sight where it leaves the lower edge,
 * since lines lie behind the boxes.
 */
export const branch = (from: ShapeItem, to: ShapeItem, context: Themed): Course =>
  downAt(from.box.x + dimensionsOf(context).orgOfficeLine, gluedEnd(from, 1), gluedEnd(to, 1));

/** Sideways to `x`, up or down there, sideways to the end. */
const downAt = (x: number, from: ConnectorEnd, to: ConnectorEnd): Course => ({
  from,
  bends: [
    [x, from.y],
    [x, to.y],
  ],
  to,
});

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

const withoutFlat = (points: readonly Point[]): Point[] =>
  points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return true;
    return ![0, 1].some(
      (axis) => same(before[axis] ?? 0, point[axis] ?? 0) && same(point[axis] ?? 0, after[axis] ?? 0),
    );
  });
