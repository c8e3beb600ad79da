/**
 * Paths of the dashed lines from units to the councils they are the secretariat of, with lanes for those that run along
 * the councils' top.
 */
import type { Box, Point } from '../../scene/scene.js';
import type { Route } from './exits.js';
import { sitePoint } from './lines.js';
import type { Unit } from './org-tree.js';

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
