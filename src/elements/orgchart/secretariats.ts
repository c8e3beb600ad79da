/**
 * The dashed lines from units to the councils they are the secretariat of: where they can leave, how they go on in at most
 * three stretches, and the lanes of those that run along the councils' top.
 */
import type { Box, Point, Site } from '../../scene/scene.js';
import { sitePoint } from './lines.js';
import { type Unit, spreadColumn, type Column, type OrgTree } from './org-tree.js';
import type { Dimensions } from './dimensions.js';

/** A route with all its points, from the unit's site to the council's. */
export interface DrawnRoute extends Route {
  readonly points: readonly Point[];
}

/** `boxes` has the units and the councils; lanes lie between `treeBottom` and the councils. */
export function drawRoutes(routes: readonly Route[], boxes: ReadonlyMap<Unit, Box>, treeBottom: number): DrawnRoute[] {
  const ends = routes.flatMap((route) => {
    const [from, to] = [boxes.get(route.unit), boxes.get(route.council)];
    return from === undefined || to === undefined ? [] : [{ route, from, to }];
  });
  const down = ends.filter(({ route }) => route.exit.site === 2);
  const lanes = lanesOf(down.map(({ route, to }) => ({ trunk: route.exit.trunk, target: sitePoint(to, 0)[0] })));
  const count = Math.max(0, ...lanes) + 1;
  return ends.map((end) => {
    const lane = laneY(lanes[down.indexOf(end)] ?? 0, count, treeBottom, end.to.y);
    return { ...end.route, points: pathOf(end.route, end.from, end.to, lane) };
  });
}

function pathOf({ exit, entry }: Route, from: Box, to: Box, lane: number): Point[] {
  const [start, end] = [sitePoint(from, exit.site), sitePoint(to, entry)];
  if (exit.site === 2) return [start, [start[0], lane], [end[0], lane], end];
  const corner: Point = [exit.trunk, start[1]];
  return entry === 0 ? [start, corner, end] : [start, corner, [exit.trunk, end[1]], end];
}

/** A line to be drawn: x of its trunk and of its council's top. */
export interface Lane {
  readonly trunk: number;
  readonly target: number;
}

/**
 * Lane of each line, 0 the uppermost. Among lines that turn right the one furthest right turns first, and the other way round,
 * so that none crosses another as long as councils stand in the order of their trunks. Lines of one trunk share a lane.
 */
export function lanesOf(lines: readonly Lane[]): number[] {
  const ranks = (wanted: readonly Lane[], sign: number): number[] =>
    [...new Set(wanted.map(({ trunk }) => trunk))].sort((a, b) => sign * (a - b));
  const left = ranks(
    lines.filter(({ trunk, target }) => target < trunk),
    1,
  );
  const right = ranks(
    lines.filter(({ trunk, target }) => target > trunk),
    -1,
  );
  return lines.map(({ trunk, target }) => Math.max(0, (target < trunk ? left : right).indexOf(trunk)));
}

/** Height of the room that lanes need above the councils. */
export const lanesHeight = (trunks: number, laneGap: number): number => laneGap * (trunks + 1);

/** Evenly between the lowest box of the tree and the councils. */
const laneY = (lane: number, count: number, top: number, bottom: number): number =>
  top + ((bottom - top) * (lane + 1)) / (count + 1);

/** A site of a unit, and the x at which a line from it runs down past all boxes below. */
interface Exit {
  readonly site: 1 | 2 | 3;
  readonly trunk: number;
}

/** A unit and a council that it is the secretariat of, or that is part of it. */
export interface Link {
  readonly unit: Unit;
  readonly council: Unit;
  readonly kind: 'secretariat' | 'part';
}

/** From the bottom by a lane into the top; from a side straight down into the top, or down beside a council into its side. */
export interface Route extends Link {
  readonly exit: Exit;
  readonly entry: Exclude<Site, 2>;
  /** What is liked least costs most. */
  readonly cost: number;
}

const entries: Readonly<Record<Exit['site'], readonly Pick<Route, 'entry' | 'cost'>[]>> = {
  1: [
    { entry: 3, cost: 2 },
    { entry: 0, cost: 3 },
    { entry: 1, cost: 4 },
  ],
  2: [{ entry: 0, cost: 0 }],
  3: [
    { entry: 0, cost: 1 },
    { entry: 3, cost: 3 },
    { entry: 1, cost: 3 },
  ],
};

export const routesOf = (link: Link, exits: readonly Exit[]): Route[] =>
  exits.flatMap((exit) => entries[exit.site].map((way) => ({ ...link, exit, ...way })));

/**
 * Where a line can leave its unit. A line leaves at the bottom where nothing stands below, or at the gaps beside the
 * column. From units above columns it runs outside the chart.
 */
export function exitsOf(
  unit: Unit,
  tree: OrgTree,
  { boxes, chart }: { readonly boxes: ReadonlyMap<Unit, Box>; readonly chart: Box },
  { orgTrunkOffset: trunkOffset, orgAreasMost: areasMost }: Dimensions,
): Exit[] {
  const box = boxes.get(unit);
  if (box === undefined) return [];
  const column = tree.columns.find(({ head, offices }) => head === unit || offices.some((each) => each.unit === unit));
  const foot = { site: 2 as const, trunk: sitePoint(box, 2)[0] };
  if (column === undefined) return [...(isFree(box, unit, boxes) ? [foot] : []), ...sides(chart, trunkOffset)];
  const last = column.offices.at(-1)?.unit ?? column.head;
  const [left, right] = sides(box, trunkOffset);
  const isFoot = last === unit || isFree(box, unit, boxes);
  const isSpread = spreadColumn(tree, areasMost) === column;
  const beside = [
    right,
    // The left side of an office under its area is where the line from there ends.
    ...(column.head === unit || isSpread ? [left] : []),
  ];
  const [from, to] = isSpread ? busUnder(unit, column, boxes) : [0, 0];
  return [...(isFoot ? [foot] : []), ...beside.filter(({ trunk }) => trunk <= from || trunk >= to)];
}

/** Both ends of the horizontal line that leads to a row of offices under a unit. */
function busUnder(unit: Unit, column: Column, boxes: ReadonlyMap<Unit, Box>): [number, number] {
  const offices = column.offices.filter(({ above }) => above === unit).map((office) => office.unit);
  const middles = [unit, ...offices].flatMap((each) => {
    const box = boxes.get(each);
    return box === undefined ? [] : [sitePoint(box, 2)[0]];
  });
  return offices.length === 0 ? [0, 0] : [Math.min(...middles), Math.max(...middles)];
}

/** Whether nothing stands below it. */
const isFree = (box: Box, unit: Unit, boxes: ReadonlyMap<Unit, Box>): boolean =>
  [...boxes].every(
    ([other, { x, y, width }]) =>
      other === unit || y < box.y + box.height || x > box.x + box.width || x + width < box.x,
  );

const sides = ({ x, width }: Box, trunkOffset: number): [left: Exit, right: Exit] => [
  { site: 1, trunk: x - trunkOffset },
  { site: 3, trunk: x + width + trunkOffset },
];
