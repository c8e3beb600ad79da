/** Dashed lines that would run into one node along the same stretches are set apart, so that each can be followed from end to end. */
import type { Box, Point } from '../../scene/scene.js';
import { isClear } from './check-flow.js';
import type { FlowMeasures } from './declarations.js';
import { isSolid, type FlowNode } from './flow-model.js';
import type { Route } from './route.js';

/** An end of a line at a node; its points are told towards the node. */
interface Arrival {
  readonly route: Route;
  readonly isEnd: boolean;
  readonly inward: readonly Point[];
}

const sides = ['top', 'bottom'] as const;

/** Where that would lead lines through nodes or across others, they stay as they are. */
export function setApart(
  routes: readonly Route[],
  boxes: ReadonlyMap<FlowNode, Box>,
  measures: FlowMeasures,
): readonly Route[] {
  const places = [...boxes.keys()].flatMap((node) => sides.map((side) => ({ node, side })));
  return places.reduce((before, { node, side }) => {
    const moved = spread(meetingAt(node, side, before), measures);
    if (moved.size === 0) return before;
    const after = before.map((route) => moved.get(route) ?? route);
    return isClear(after, boxes) ? after : before;
  }, routes);
}

/** Dashed lines to the middle of a side of the node, straight or with an elbow. */
function meetingAt(node: FlowNode, side: (typeof sides)[number], routes: readonly Route[]): Arrival[] {
  const site = side === 'top' ? 0 : 2;
  return routes.flatMap((route): Arrival[] => {
    const { edge, points } = route;
    if (isSolid(edge) || edge.via !== undefined) return [];
    if (edge.to === node && route.toSite === site) return [{ route, isEnd: true, inward: points }];
    if (edge.from === node && route.fromSite === site) return [{ route, isEnd: false, inward: [...points].reverse() }];
    return [];
  });
}

/** They keep the order in which they come, around the straight one, or around the middle where none is straight. */
function spread(arrivals: readonly Arrival[], { flowApart }: FlowMeasures): ReadonlyMap<Route, Route> {
  const order = [...arrivals].sort((a, b) => startOf(a)[0] - startOf(b)[0]);
  const straight = order.findIndex(({ inward }) => !hasElbow(inward));
  const middle = straight < 0 ? (order.length - 1) / 2 : straight;
  return new Map(
    order.flatMap((arrival, place) => {
      const { route, inward } = arrival;
      return order.length > 1 && hasElbow(inward)
        ? [[route, moved(arrival, (place - middle) * flowApart, runShare(arrival, order))]]
        : [];
    }),
  );
}

const hasElbow = (points: readonly Point[]): boolean => points.length === 4;

const startOf = ({ inward: [start = [0, 0]] }: Arrival): Point => start;
const endOf = ({ inward }: Arrival): Point => inward.at(-1) ?? [0, 0];
const runY = ({ inward }: Arrival): number => inward[1]?.[1] ?? 0;

/**
 * How far down its gap the line runs across; 1 is at the node. The line that comes from furthest away runs nearest to
 * the node, so that none is crossed.
 */
function runShare(arrival: Arrival, order: readonly Arrival[]): number {
  const isFromLeft = (each: Arrival): boolean => startOf(each)[0] < endOf(each)[0];
  const beside = order.filter(
    (each) =>
      hasElbow(each.inward) && isFromLeft(each) === isFromLeft(arrival) && Math.abs(runY(each) - runY(arrival)) < 0.01,
  );
  const place = beside.indexOf(arrival);
  return (isFromLeft(arrival) ? beside.length - place : place + 1) / (beside.length + 1);
}

/** It meets the node away from the middle, so it is glued to a site of its own there. */
function moved(arrival: Arrival, shift: number, share: number): Route {
  const { route, isEnd } = arrival;
  const [start, end] = [startOf(arrival), endOf(arrival)];
  const run = runY(arrival);
  const room = 2 * Math.min(Math.abs(end[1] - run), Math.abs(run - start[1]));
  const y = run + Math.sign(end[1] - start[1]) * (share - 0.5) * room;
  const x = end[0] + shift;
  const inward: Point[] = [start, [start[0], y], [x, y], [x, end[1]]];
  const { fromSite, toSite, edge } = route;
  return {
    edge,
    points: isEnd ? inward : inward.reverse(),
    ...(fromSite === undefined || (!isEnd && shift !== 0) ? {} : { fromSite }),
    ...(toSite === undefined || (isEnd && shift !== 0) ? {} : { toSite }),
  };
}
