/** Connection sites of nodes that span columns: a line that meets one over a column is glued there, and moves with it. */
import type { Box, Point } from '../../scene/scene.js';
import type { FlowNode } from './flow-model.js';
import type { Route } from './route.js';

/** Sites that a shape has by itself: top, left, bottom, right. */
const ownFrom = 4;

/** Where lines meet each node away from the middle of its sides, in absolute points, each place once. */
export function barSites(routes: readonly Route[]): ReadonlyMap<FlowNode, readonly Point[]> {
  const sites = new Map<FlowNode, Point[]>();
  for (const { node, point } of routes.flatMap(meetings)) {
    const known = sites.get(node) ?? [];
    if (!known.some((other) => samePoint(other, point))) sites.set(node, [...known, point]);
  }
  return sites;
}

interface Meeting {
  readonly node: FlowNode;
  readonly point: Point;
}

function meetings({ edge, points, fromSite, toSite }: Route): Meeting[] {
  const [first, last] = [points[0], points.at(-1)];
  return [
    ...(fromSite === undefined && first !== undefined ? [{ node: edge.from, point: first }] : []),
    ...(toSite === undefined && last !== undefined ? [{ node: edge.to, point: last }] : []),
  ];
}

/** Number of the node's own site at this point, after the four that every shape has. */
export function siteAt(point: Point, sites: readonly Point[] = []): number | undefined {
  const index = sites.findIndex((site) => samePoint(site, point));
  return index < 0 ? undefined : ownFrom + index;
}

/** The sites as fractions (0-1) of the node's box. */
export const sitesIn = (box: Box, sites: readonly Point[]): Point[] =>
  sites.map(([x, y]) => [(x - box.x) / box.width, (y - box.y) / box.height]);

const samePoint = ([x, y]: Point, [otherX, otherY]: Point): boolean =>
  Math.abs(x - otherX) < 0.01 && Math.abs(y - otherY) < 0.01;
