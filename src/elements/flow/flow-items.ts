/** Makes the items of a map: nodes with their signs, and the connectors between them. */
import { boundsOf } from '../../scene/points.js';
import type { Box, ConnectorItem, Item, Point, Site } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { itemBase } from '../items.js';
import { plainText } from '../../setting/plain-text.js';
import { setWithMark } from '../set-in-box.js';
import { isSolid, nameOf, type FlowNode } from './flow-model.js';
import type { Route } from './route.js';

/** The node's shape comes first: connectors are glued to its id. */
export function nodeItems({ element, id, style, mark }: FlowNode, box: Box, context: LayoutContext): Item[] {
  return setWithMark({ element, style, box }, mark, { label: 'node', id: `node-${id}` }, context);
}

/** `itemOf` gives the item id of a node. The alternative text reads «KMD styrer Difi». */
export function connectorItem(
  route: Route,
  itemOf: (node: FlowNode) => string | undefined,
  context: LayoutContext,
): ConnectorItem {
  const { edge, points } = route;
  const label = `${edge.from.id} ${edge.kind} ${edge.to.id}`;
  const verb = plainText(edge.verb, context);
  const alt = verb === '' ? '' : `${verb}: ${nameOf(edge.from, context)} → ${nameOf(edge.to, context)}`;
  const head = isSolid(edge) ? ({ head: 'triangle' } as const) : {};
  return {
    ...itemBase(
      boundsOf(points),
      { label, alt, id: `edge-${edge.from.id}-${edge.to.id}`, role: alt === '' ? 'decoration' : 'body' },
      context,
    ),
    kind: 'connector',
    shape: points.length === 2 ? 'straight' : 'elbow',
    from: endOf(points[0], itemOf(edge.from), route.fromSite),
    to: { ...endOf(points.at(-1), itemOf(edge.to), route.toSite), ...head },
    points,
    line: edge.line,
  };
}

function endOf([x, y]: Point = [0, 0], item: string | undefined, site: Site | undefined): ConnectorItem['from'] {
  return { x, y, ...(item === undefined || site === undefined ? {} : { item, site }) };
}
