/**
 * The dashed lines from units to the councils they are the secretariat of. Each leaves its unit towards a trunk that is free of
 * boxes, runs down it to a lane above the councils, and along the lane to the council: no box is crossed, and no other line.
 */
import type { Box, Site } from '../../scene/scene.js';
import { laneGap, trunkOffset } from './dimensions.js';
import type { Point } from './lines.js';
import { sitePoint } from './lines.js';
import type { OrgTree, Unit } from './org-tree.js';

export interface Exit {
  readonly site: Site;
  /** Corners from the site to the trunk. */
  readonly bends: readonly Point[];
  /** x of the trunk. */
  readonly trunk: number;
}

/** Straight down where nothing stands below, else by the gutter right of the column, or outside the chart. */
export function exitOf(unit: Unit, tree: OrgTree, boxes: ReadonlyMap<Unit, Box>, chart: Box): Exit | undefined {
  const box = boxes.get(unit);
  if (box === undefined) return undefined;
  const column = tree.columns.find(({ head, offices }) => head === unit || offices.includes(unit));
  if (column !== undefined && (column.offices.at(-1) ?? column.head) === unit)
    return { site: 2, bends: [], trunk: sitePoint(box, 2)[0] };
  if (column !== undefined) return aside(box, 3, box.x + box.width + trunkOffset);
  const outside = { left: chart.x - trunkOffset, right: chart.x + chart.width + trunkOffset };
  if (unit === tree.root) return belowRoot(box, outside.right);
  return box.x + box.width / 2 < chart.x + chart.width / 2 ? aside(box, 1, outside.left) : aside(box, 3, outside.right);
}

const aside = (box: Box, site: Site, trunk: number): Exit => ({
  site,
  bends: [[trunk, sitePoint(box, site)[1]]],
  trunk,
});

/** Above the line to the areas, whose ends lie inside the chart. */
function belowRoot(box: Box, trunk: number): Exit {
  const [x, bottom] = sitePoint(box, 2);
  return {
    site: 2,
    bends: [
      [x, bottom + trunkOffset],
      [trunk, bottom + trunkOffset],
    ],
    trunk,
  };
}

/** A line to be drawn: x of its trunk and of its council's top. */
export interface Route {
  readonly trunk: number;
  readonly target: number;
}

/**
 * Lane of each route, 0 the uppermost. Of lines that turn right, the one furthest right turns first, and the other way round,
 * so that none crosses another as long as councils stand in the order of their trunks. Lines of one trunk share a lane.
 */
export function lanesOf(routes: readonly Route[]): number[] {
  const ranks = (wanted: readonly Route[], sign: number): number[] =>
    [...new Set(wanted.map(({ trunk }) => trunk))].sort((a, b) => sign * (a - b));
  const left = ranks(
    routes.filter(({ trunk, target }) => target < trunk),
    1,
  );
  const right = ranks(
    routes.filter(({ trunk, target }) => target > trunk),
    -1,
  );
  return routes.map(({ trunk, target }) => Math.max(0, (target < trunk ? left : right).indexOf(trunk)));
}

/** Height of the room that lanes need above the councils. */
export const lanesHeight = (trunks: number): number => laneGap * (trunks + 1);

/** Evenly between the lowest box of the tree and the councils. */
export const laneY = (lane: number, count: number, top: number, bottom: number): number =>
  top + ((bottom - top) * (lane + 1)) / (count + 1);
