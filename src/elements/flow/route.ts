/** The course of an edge: straight where the nodes face each other, an elbow otherwise, a bracket where it goes round the map. */
import type { Box, Point, Site } from '../../scene/scene.js';
import type { FlowMeasures } from './declarations.js';
import type { FlowEdge, FlowNode } from './flow-model.js';
import { passesThrough } from './segments.js';

export interface Route {
  readonly edge: FlowEdge;
  /** Two points, or four of an elbow, from the first node to the second. */
  readonly points: readonly Point[];
  /** Absent where the line meets the node away from the middle of its side: over another column than the node's own. */
  readonly fromSite?: Site;
  readonly toSite?: Site;
}

const top: Site = 0;
const left: Site = 1;
const bottom: Site = 2;
const right: Site = 3;

/** `sides` are the left edge of the first and the right edge of the last column. */
export function route(
  edge: FlowEdge,
  boxes: ReadonlyMap<FlowNode, Box>,
  sides: { left: number; right: number },
  measures: FlowMeasures,
): Route | undefined {
  const from = boxes.get(edge.from);
  const to = boxes.get(edge.to);
  if (from === undefined || to === undefined) return undefined;
  if (edge.via === 'left') return bracket(edge, from, to, { site: left, x: sides.left - measures.flowBracket });
  if (edge.via === 'right') return bracket(edge, from, to, { site: right, x: sides.right + measures.flowBracket });
  if (middle(from)[1] === middle(to)[1]) return sideways(edge, from, to);
  return vertical(
    edge,
    from,
    to,
    [...boxes].filter(([node]) => node !== edge.from && node !== edge.to).map(([, box]) => box),
  );
}

const middle = (box: Box): Point => [box.x + box.width / 2, box.y + box.height / 2];
const edgeX = (box: Box, site: Site): number => (site === left ? box.x : box.x + box.width);
const edgeY = (box: Box, site: Site): number => (site === top ? box.y : box.y + box.height);

function bracket(edge: FlowEdge, from: Box, to: Box, { site, x }: { site: Site; x: number }): Route {
  const start: Point = [edgeX(from, site), middle(from)[1]];
  const end: Point = [edgeX(to, site), middle(to)[1]];
  return { edge, points: [start, [x, start[1]], [x, end[1]], end], fromSite: site, toSite: site };
}

function sideways(edge: FlowEdge, from: Box, to: Box): Route {
  const [fromSite, toSite] = to.x > from.x ? [right, left] : [left, right];
  const y = middle(from)[1];
  return {
    edge,
    points: [
      [edgeX(from, fromSite), y],
      [edgeX(to, toSite), y],
    ],
    fromSite,
    toSite,
  };
}

/** A node under a wider one is joined to it straight, at its own middle. */
function vertical(edge: FlowEdge, from: Box, to: Box, others: readonly Box[]): Route {
  const [fromSite, toSite] = to.y > from.y ? [bottom, top] : [top, bottom];
  const [start, end] = [edgeY(from, fromSite), edgeY(to, toSite)];
  const [fromX, toX] = [middle(from)[0], middle(to)[0]];
  const x = from.width <= to.width ? fromX : toX;
  const straight = Math.abs(fromX - toX) < 0.01 || covers(from.width <= to.width ? to : from, x);
  if (!straight) return { edge, points: elbow([fromX, start], [toX, end], others), fromSite, toSite };
  const points: Point[] = [
    [x, start],
    [x, end],
  ];
  return {
    edge,
    points,
    ...(Math.abs(x - fromX) < 0.01 ? { fromSite } : {}),
    ...(Math.abs(x - toX) < 0.01 ? { toSite } : {}),
  };
}

const covers = (box: Box, x: number): boolean => x > box.x && x < box.x + box.width;

/** Bends in the gap beside either end, whichever keeps clear of the other nodes. */
function elbow(start: Point, end: Point, others: readonly Box[]): Point[] {
  const down = end[1] > start[1];
  const near = down
    ? others.map((box) => box.y).filter((y) => y >= start[1])
    : others.map((box) => box.y + box.height).filter((y) => y <= start[1]);
  const far = down
    ? others.map((box) => box.y + box.height).filter((y) => y <= end[1])
    : others.map((box) => box.y).filter((y) => y >= end[1]);
  const next = down ? Math.min(end[1], ...near) : Math.max(end[1], ...near);
  const last = down ? Math.max(start[1], ...far) : Math.min(start[1], ...far);
  const courses = [(last + end[1]) / 2, (start[1] + next) / 2].map((y): Point[] => [
    start,
    [start[0], y],
    [end[0], y],
    end,
  ]);
  return courses.find((points) => !others.some((box) => passesThrough(points, box))) ?? courses[0] ?? [start, end];
}
