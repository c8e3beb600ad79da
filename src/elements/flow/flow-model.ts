/** What the markup of a map says: bands with rows of nodes, and edges between them. Places come later. */
import type { LayoutContext } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { childrenOf, flag, inlines, number, word } from '../../setting/attributes.js';
import { plainText } from '../../setting/plain-text.js';

export interface FlowNode {
  readonly element: Element;
  readonly id: string;
  readonly band: number;
  readonly row: number;
  /** First column, from 1, and how many it covers. */
  readonly column: number;
  readonly span: number;
  readonly bar: boolean;
}

export type EdgeKind = 'steers' | 'owns' | 'secretariat' | 'cooperates' | 'advises';

export interface FlowEdge {
  readonly element: Element;
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly kind: EdgeKind;
  readonly via?: 'left' | 'right';
}

export interface FlowBand {
  readonly element: Element;
  readonly label?: Element;
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

export function readFlow(element: Element): FlowModel {
  const elements = childrenOf(element, 'band');
  const nodes = elements.flatMap((band, index) => childrenOf(band, 'node').map((node) => readNode(node, index)));
  const bands = elements.map((band, index) =>
    readBand(
      band,
      nodes.filter((node) => node.band === index),
    ),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = childrenOf(element, 'edge');
  const ends = edges.flatMap((edge) => ['from', 'to'].map((end) => ({ element: edge, id: word(edge, end, '') })));
  return {
    columns: number(element, 'columns', 4),
    bands,
    nodes,
    edges: edges.flatMap((edge) => readEdge(edge, byId)),
    unknown: ends.filter(({ id }) => !byId.has(id)),
  };
}

function readNode(element: Element, band: number): FlowNode {
  return {
    element,
    id: word(element, 'id', ''),
    band,
    row: number(element, 'row', 1),
    column: number(element, 'column', 1),
    span: number(element, 'span', 1),
    bar: flag(element, 'bar'),
  };
}

function readBand(element: Element, nodes: readonly FlowNode[]): FlowBand {
  const numbers = [...new Set(nodes.map((node) => node.row))].sort((a, b) => a - b);
  const rows = numbers.map((row) => nodes.filter((node) => node.row === row).sort((a, b) => a.column - b.column));
  const label = childrenOf(element, 'th')[0];
  return { element, rows, explanations: childrenOf(element, 'explanation'), ...(label === undefined ? {} : { label }) };
}

function readEdge(element: Element, nodes: ReadonlyMap<string, FlowNode>): FlowEdge[] {
  const from = nodes.get(word(element, 'from', ''));
  const to = nodes.get(word(element, 'to', ''));
  if (from === undefined || to === undefined) return [];
  const kind = edgeKinds.find((known) => known === word(element, 'kind')) ?? 'steers';
  const via = word(element, 'via');
  return [{ element, from, to, kind, ...(via === 'left' || via === 'right' ? { via } : {}) }];
}

export const edgeKinds: readonly EdgeKind[] = ['steers', 'owns', 'secretariat', 'cooperates', 'advises'];

/** Steering and owning are drawn solid with a head; all else is dashed. */
export const isSolid = ({ kind }: Pick<FlowEdge, 'kind'>): boolean => kind === 'steers' || kind === 'owns';

/** The node's name in plain words, for alternative texts and faults. */
export const nameOf = (node: FlowNode, context: LayoutContext): string =>
  plainText(inlines(node.element, 'name'), context);

/** Units of the node's name. */
export const nameUnits = (node: FlowNode): string[] =>
  inlines(node.element, 'name').flatMap((part) => (part.kind === 'unit' ? [part.id] : []));
