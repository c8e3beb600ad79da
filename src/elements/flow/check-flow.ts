/** What of a map cannot be drawn clearly: nodes without a place of their own, lines that meet or pass through a node. */
import type { Box } from '../../scene/scene.js';
import type { Faults, Texts } from '../../setting/context.js';
import type { Fault } from '../../setting/fault.js';
import type { Element } from '../../template/element.js';
import { nameOf, nameUnits, type FlowEdge, type FlowModel, type FlowNode } from './flow-model.js';
import type { Route } from './route.js';
import { cross, meet, passesThrough } from './segments.js';

/** Tells the nodes that stand outside the map or on another one, and returns them: their lines mean nothing. */
export function reportNodes(model: FlowModel, context: Faults & Texts): FlowNode[] {
  for (const { element, id } of model.unknown)
    context.fault({ kind: 'unknown-node', units: [], place: element.place, id });
  const misplaced = model.bands
    .flatMap((band) => band.rows)
    .flatMap((row) => row.filter((node, index) => isMisplaced(node, row[index - 1], model.columns)));
  for (const node of misplaced)
    context.fault({ kind: 'misplaced-node', ...origin(node.element, [node]), node: nameOf(node, context) });
  return misplaced;
}

const isMisplaced = (node: FlowNode, before: FlowNode | undefined, columns: number): boolean =>
  node.column + node.span - 1 > columns || (before !== undefined && before.column + before.span > node.column);

/** Told at the first node too many. */
export function reportCount({ bands }: FlowModel, most: number, context: Faults): void {
  const nodes = bands.flatMap(({ rows }) => rows.flat());
  const first = nodes[most];
  if (first === undefined) return;
  context.fault({ kind: 'too-many-nodes', ...origin(first.element, [first]), count: nodes.length, most });
}

/** A line that passes through a node is wrong already, so what else it meets is not told. */
export function reportRoutes(
  routes: readonly Route[],
  boxes: ReadonlyMap<FlowNode, Box>,
  context: Faults & Texts,
): void {
  const wrong = routes.filter((each) => hits(each, boxes).length > 0);
  for (const each of wrong) tellThrough(each.edge, hits(each, boxes), context);
  const clear = routes.filter((each) => !wrong.includes(each));
  clear.forEach((each, index) => {
    for (const other of clear.slice(index + 1)) if (collide(each, other)) tellMeeting(each.edge, other.edge, context);
  });
}

/** Whether nothing of it would be told. */
export const isClear = (routes: readonly Route[], boxes: ReadonlyMap<FlowNode, Box>): boolean =>
  routes.every(
    (each, index) => hits(each, boxes).length === 0 && !routes.slice(index + 1).some((other) => collide(each, other)),
  );

function tellThrough(edge: FlowEdge, through: readonly FlowNode[], context: Faults & Texts): void {
  const nodes = through.map((node) => nameOf(node, context));
  const told = origin(edge.element, [...ends(edge), ...through]);
  context.fault({ kind: 'line-through-node', ...told, line: edgeName(edge, context), nodes });
}

function tellMeeting(a: FlowEdge, b: FlowEdge, context: Faults & Texts): void {
  const told = origin(a.element, [...ends(a), ...ends(b)]);
  context.fault({ kind: 'lines-meet', ...told, lines: [edgeName(a, context), edgeName(b, context)] });
}

/** The units that name it, and where in the template it stands. */
const origin = ({ place }: Element, nodes: readonly FlowNode[]): Pick<Fault, 'units' | 'place'> => ({
  units: [...new Set(nodes.flatMap(nameUnits))],
  place,
});

const ends = ({ from, to }: FlowEdge): FlowNode[] => [from, to];

const edgeName = ({ from, to }: FlowEdge, context: Texts): string =>
  `${nameOf(from, context)} – ${nameOf(to, context)}`;

const hits = ({ edge, points }: Route, boxes: ReadonlyMap<FlowNode, Box>): FlowNode[] =>
  [...boxes].filter(([node, box]) => !ends(edge).includes(node) && passesThrough(points, box)).map(([node]) => node);

/** Lines of the same look that start or end at one node may run together, as branches of one line. */
function collide(a: Route, b: Route): boolean {
  const branches = ends(a.edge).some((node) => ends(b.edge).includes(node)) && a.edge.stroke === b.edge.stroke;
  return branches ? cross(a.points, b.points) : meet(a.points, b.points);
}
