/** What of a map cannot be drawn clearly: nodes without a place of their own, lines that meet or pass through a node. */
import type { Box } from '../../scene/scene.js';
import type { Fault, LayoutContext } from '../../setting/context.js';
import { nameOf, nameUnits, type FlowEdge, type FlowModel, type FlowNode } from './flow-model.js';
import type { Route } from './route.js';
import { cross, meet, passesThrough } from './segments.js';

/** Tells the nodes that stand outside the map or on another one, and returns them: their lines mean nothing. */
export function reportNodes(model: FlowModel, context: LayoutContext): FlowNode[] {
  for (const id of model.unknown) tell('unknown-node', [], id, context);
  const misplaced = model.bands
    .flatMap((band) => band.rows)
    .flatMap((row) => row.filter((node, index) => isMisplaced(node, row[index - 1], model.columns)));
  for (const node of misplaced) tell('misplaced-node', [node], nameOf(node, context), context);
  return misplaced;
}

const isMisplaced = (node: FlowNode, before: FlowNode | undefined, columns: number): boolean =>
  node.column + node.span - 1 > columns || (before !== undefined && before.column + before.span > node.column);

/** A line that passes through a node is wrong already, so what else it meets is not told. */
export function reportRoutes(
  routes: readonly Route[],
  boxes: ReadonlyMap<FlowNode, Box>,
  context: LayoutContext,
): void {
  const wrong = routes.filter((each) => hits(each, boxes).length > 0);
  for (const each of wrong) {
    const nodes = hits(each, boxes);
    tell(
      'line-through-node',
      [...ends(each.edge), ...nodes],
      `${edgeName(each.edge, context)} × ${nodes.map((node) => nameOf(node, context)).join(', ')}`,
      context,
    );
  }
  const clear = routes.filter((each) => !wrong.includes(each));
  clear.forEach((each, index) => {
    for (const other of clear.slice(index + 1)) if (collide(each, other)) tellMeeting(each.edge, other.edge, context);
  });
}

const tellMeeting = (a: FlowEdge, b: FlowEdge, context: LayoutContext): void =>
  tell('lines-meet', [...ends(a), ...ends(b)], `${edgeName(a, context)} × ${edgeName(b, context)}`, context);

const ends = ({ from, to }: FlowEdge): FlowNode[] => [from, to];

const edgeName = ({ from, to }: FlowEdge, context: LayoutContext): string =>
  `${nameOf(from, context)} – ${nameOf(to, context)}`;

const hits = ({ edge, points }: Route, boxes: ReadonlyMap<FlowNode, Box>): FlowNode[] =>
  [...boxes].filter(([node, box]) => !ends(edge).includes(node) && passesThrough(points, box)).map(([node]) => node);

/** Lines of the same look that start or end at one node may run together, as branches of one line. */
function collide(a: Route, b: Route): boolean {
  const branches = ends(a.edge).some((node) => ends(b.edge).includes(node)) && isSteering(a) === isSteering(b);
  return branches ? cross(a.points, b.points) : meet(a.points, b.points);
}

const isSteering = ({ edge }: Route): boolean => edge.kind === 'steers';

function tell(kind: Fault['kind'], nodes: readonly FlowNode[], text: string, context: LayoutContext): void {
  context.fault({ kind, units: [...new Set(nodes.flatMap(nameUnits))], excess: 0, lines: 0, text });
}
