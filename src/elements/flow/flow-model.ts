/** What the markup of a map says: bands with rows of nodes, and edges between them. Places come later. */
import type { ColourToken, Line } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Looks, Texts } from '../../setting/context.js';
import { memoPerLooks } from '../../setting/memo.js';
import { plainText } from '../../setting/plain-text.js';
import type { Element } from '../../template/element.js';
import { band, edge, flow, node } from './declarations.js';

export interface FlowNode extends ReturnType<typeof node.read> {
  readonly element: Element;
  readonly band: number;
}

/** How a line is drawn where no style of its own is named. */
export type Stroke = ReturnType<typeof edge.read>['line'];

export interface FlowEdge extends Pick<ReturnType<typeof edge.read>, 'kind' | 'via' | 'verb'> {
  readonly element: Element;
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly head: 'none' | 'end' | 'both';
  readonly stroke: Stroke;
  readonly line: Line;
}

export interface FlowBand {
  readonly element: Element;
  readonly label?: Element;
  /** Colour of the field behind the nodes. */
  readonly field: ColourToken | undefined;
  /** Rows top to bottom; those nothing stands in are left out. */
  readonly rows: readonly (readonly FlowNode[])[];
  readonly explanations: readonly Element[];
}

export interface FlowModel {
  readonly columns: number;
  readonly bands: readonly FlowBand[];
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** Ends of edges that name no node. */
  readonly unknown: readonly { readonly element: Element; readonly id: string }[];
}

export const readFlow = memoPerLooks(makeModel);

function makeModel(looks: Looks, element: Element): FlowModel {
  const elements = childrenOf(element, 'band');
  const nodes = elements.flatMap((each, index) =>
    childrenOf(each, 'node').map((child) => ({ element: child, band: index, ...node.read(child, looks) })),
  );
  const byId = new Map(nodes.map((each) => [each.id, each]));
  const edges = childrenOf(element, 'edge');
  const ends = edges.flatMap((each) => {
    const { from, to } = edge.read(each, looks);
    return [from, to].map((id) => ({ element: each, id }));
  });
  return {
    columns: flow.read(element, looks).columns,
    bands: elements.map((each, index) =>
      readBand(
        each,
        nodes.filter((member) => member.band === index),
        looks,
      ),
    ),
    nodes,
    edges: edges.flatMap((each) => readEdge(each, byId, looks)),
    unknown: ends.filter(({ id }) => !byId.has(id)),
  };
}

function readBand(element: Element, nodes: readonly FlowNode[], looks: Looks): FlowBand {
  const numbers = [...new Set(nodes.map((each) => each.row))].sort((a, b) => a - b);
  const rows = numbers.map((row) => nodes.filter((each) => each.row === row).sort((a, b) => a.column - b.column));
  const label = childrenOf(element, 'th')[0];
  const field = band.read(element, looks).style.fill;
  const explanations = childrenOf(element, 'explanation');
  return { element, field, rows, explanations, ...(label === undefined ? {} : { label }) };
}

function readEdge(element: Element, nodes: ReadonlyMap<string, FlowNode>, looks: Looks): FlowEdge[] {
  const { from: start, to: end, style, head, line: stroke, ...rest } = edge.read(element, looks);
  const [from, to] = [nodes.get(start), nodes.get(end)];
  if (from === undefined || to === undefined) return [];
  const line = style?.line ?? edge.line(LINES[stroke], looks);
  return [{ element, from, to, line, stroke, head: head ?? (isSolid({ stroke }) ? 'end' : 'none'), ...rest }];
}

const LINES = { solid: 'flowSolid', double: 'flowDouble', dashed: 'flowDashed' } as const;

/** Lines that are not dashed have a head where the markup says nothing else. */
export const isSolid = ({ stroke }: Pick<FlowEdge, 'stroke'>): boolean => stroke !== 'dashed';

/** The node's name in plain words, for alternative texts and faults. */
export const nameOf = (each: FlowNode, context: Texts): string => plainText(each.name, context);

/** Units of the node's name. */
export const nameUnits = ({ name }: FlowNode): string[] =>
  name.flatMap((part) => (part.kind === 'unit' ? [part.id] : []));
