/** Makes the items of a map: nodes with their signs, and the connectors between them. */
import { boundsOf } from '../../scene/points.js';
import type { Box, ConnectorItem, Item, Point, Site } from '../../scene/scene.js';
import type { Drawing, Ids, Texts } from '../../setting/context.js';
import { itemBase } from '../items.js';
import { plainText } from '../../setting/plain-text.js';
import { setWithMark, setInBox } from '../set-in-box.js';
import { nameOf, type FlowNode } from './flow-model.js';
import type { Route } from './route.js';
import { edge, type FlowMeasures } from './declarations.js';
import { labelWidth } from './node-widths.js';

/** The node's shape comes first: connectors are glued to it, at `sites` where they meet it away from the middle of a side. */
export function nodeItems(
  { element, id, style, mark }: FlowNode,
  box: Box,
  sites: readonly Point[] | undefined,
  context: Drawing,
): Item[] {
  const [node, ...signs] = setWithMark({ element, style, box }, mark, { label: 'node', id: `node-${id}` }, context);
  if (node?.kind !== 'shape' || sites === undefined) return node === undefined ? [] : [node, ...signs];
  return [{ ...node, sites: sitesIn(box, sites) }, ...signs];
}

/** What an end is glued to: the item of its node, and the places where the node has sites of its own. */
export interface GlueTarget {
  readonly item: string | undefined;
  readonly sites: readonly Point[] | undefined;
}

/** As the line is drawn: one without a head says of neither that it comes first. */
const arrows = { none: '–', end: '→', both: '↔' } as const;

/** The alternative text reads «Steers: Board → Works», which holds for one and for many. */
export function connectorItem(
  route: Route,
  targetOf: (node: FlowNode) => GlueTarget,
  context: Ids & Texts,
): ConnectorItem {
  const { edge, points } = route;
  const label = [edge.from.id, edge.kind, edge.to.id].filter((word) => word !== '').join(' ');
  const verb = plainText(edge.verb, context);
  const alt =
    verb === '' ? '' : `${verb}: ${nameOf(edge.from, context)} ${arrows[edge.head]} ${nameOf(edge.to, context)}`;
  const head = { head: 'triangle' } as const;
  return {
    ...itemBase(
      boundsOf(points),
      { label, alt, id: `edge-${edge.from.id}-${edge.to.id}`, role: alt === '' ? 'decoration' : 'body' },
      context,
    ),
    kind: 'connector',
    from: { ...endOf(points[0], targetOf(edge.from), route.fromSite), ...(edge.head === 'both' ? head : {}) },
    to: { ...endOf(points.at(-1), targetOf(edge.to), route.toSite), ...(edge.head === 'none' ? {} : head) },
    points,
    line: edge.line,
  };
}

function endOf(point: Point = [0, 0], { item, sites }: GlueTarget, fixed: Site | undefined): ConnectorItem['from'] {
  const [x, y] = point;
  const site = fixed ?? siteAt(point, sites);
  return { x, y, ...(item === undefined || site === undefined ? {} : { item, site }) };
}

/** Sites that a shape has by itself: top, left, bottom, right. */
const ownFrom = 4;

/**
 * A line that meets a node over one of the columns that it spans is glued there, and moves with it. Where lines meet each
 * node away from the middle of its sides, in absolute points, each place once.
 */
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
function siteAt(point: Point, sites: readonly Point[] = []): number | undefined {
  const index = sites.findIndex((site) => samePoint(site, point));
  return index < 0 ? undefined : ownFrom + index;
}

/** The sites as fractions (0-1) of the node's box. */
const sitesIn = (box: Box, sites: readonly Point[]): Point[] =>
  sites.map(([x, y]) => [(x - box.x) / box.width, (y - box.y) / box.height]);

const samePoint = ([x, y]: Point, [otherX, otherY]: Point): boolean =>
  Math.abs(x - otherX) < 0.01 && Math.abs(y - otherY) < 0.01;

/** Words on a line: over a level stretch, right of an upright one. `room` is how far right of an upright line its words may reach. */
export function edgeLabel(route: Route, room: number, measures: FlowMeasures, context: Drawing): Item[] {
  const wish = labelWidth(route.edge, context);
  const [start, end] = longest(route.points);
  if (wish === 0 || start === undefined || end === undefined) return [];
  const { element } = route.edge;
  const style = edge.style('flowEdgeLabel', context);
  const level = Math.abs(start[1] - end[1]) < 0.01;
  const box = level ? over(start, end, measures) : beside(start, end, Math.min(wish, room), measures);
  const look = level ? { ...style, align: 'center' as const, anchor: 'bottom' as const } : style;
  return [setInBox({ element, style: look, box }, { label: 'line-label', role: 'label' }, context)];
}

function longest(points: readonly Point[]): readonly [Point?, Point?] {
  const stretches = points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
  const length = ([[x, y], [toX, toY]]: readonly [Point, Point]): number => Math.abs(x - toX) + Math.abs(y - toY);
  return [...stretches].sort((a, b) => length(b) - length(a))[0] ?? [];
}

const over = ([x, y]: Point, [toX]: Point, { flowEdgeLabel, flowEdgeAir }: FlowMeasures): Box => ({
  x: Math.min(x, toX),
  y: y - flowEdgeAir - flowEdgeLabel,
  width: Math.abs(toX - x),
  height: flowEdgeLabel,
});

/** As tall as the stretch, so that it may take two lines. */
const beside = ([x, y]: Point, [, toY]: Point, width: number, { flowEdgeAir }: FlowMeasures): Box => ({
  x: x + flowEdgeAir,
  y: Math.min(y, toY),
  width,
  height: Math.abs(toY - y),
});
