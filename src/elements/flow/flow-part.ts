/**
 * What of a map stands on one page where it is parted between steps: the columns of the page's steps and, in a column before
 * them, the nodes of earlier pages from which lines come. So each line stands on one page, and the node at the border on both.
 */
import type { Part } from '../../setting/context.js';
import type { FlowBand, FlowEdge, FlowModel, FlowNode } from './flow-model.js';
import type { Step } from './steps.js';

/** First and last column of a page, from 1. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

export interface FlowPart {
  readonly model: FlowModel;
  /** A column for nodes of earlier pages stands before those of the steps. */
  readonly resumed: boolean;
}

/** `steps` are all steps of the map; the last page has the columns after them too. */
export function partOf(model: FlowModel, steps: readonly Step[], part: Pick<Part, 'start' | 'end'>): FlowPart {
  const extent = extentOf(model, steps, part);
  const edges = model.edges.filter((edge) => isOn(edge, extent));
  const earlier = new Set(edges.flatMap(({ from, to }) => [from, to].filter((node) => isBefore(node, extent))));
  const resumed = earlier.size > 0;
  const shift = (resumed ? 1 : 0) - (extent.first - 1);
  const placed = new Map<FlowNode, FlowNode>();
  for (const node of model.nodes) {
    if (earlier.has(node)) placed.set(node, { ...node, column: 1, span: 1 });
    else if (isHere(node, extent)) placed.set(node, cutTo(node, extent, shift));
  }
  return { model: modelOf(model, placed, edges, extent.last + shift), resumed };
}

function extentOf({ columns }: FlowModel, steps: readonly Step[], { start, end }: Pick<Part, 'start' | 'end'>): Extent {
  const before = (index: number): number => steps.slice(0, index).reduce((sum, { span }) => sum + span, 0);
  return { first: before(start) + 1, last: end >= steps.length ? columns : before(end) };
}

const lastColumn = ({ column, span }: FlowNode): number => column + span - 1;
const isBefore = (node: FlowNode, { first }: Extent): boolean => lastColumn(node) < first;
const isHere = (node: FlowNode, { first, last }: Extent): boolean => node.column <= last && lastColumn(node) >= first;

/** Both ends stand on the page; or one begins on it and the other stands on an earlier one. */
function isOn({ from, to }: FlowEdge, extent: Extent): boolean {
  const begins = (node: FlowNode): boolean => isHere(node, extent) && node.column >= extent.first;
  return (
    (isHere(from, extent) && isHere(to, extent)) ||
    (isBefore(from, extent) && begins(to)) ||
    (isBefore(to, extent) && begins(from))
  );
}

/** A node that spans the border stands on both pages, as wide as its columns there. */
function cutTo(node: FlowNode, { first, last }: Extent, shift: number): FlowNode {
  const from = Math.max(node.column, first);
  return { ...node, column: from + shift, span: Math.min(lastColumn(node), last) - from + 1 };
}

function modelOf(
  whole: FlowModel,
  placed: ReadonlyMap<FlowNode, FlowNode>,
  edges: readonly FlowEdge[],
  columns: number,
): FlowModel {
  const bands = whole.bands.map((band) => bandOf(band, placed));
  const kept = (node: FlowNode): FlowNode => placed.get(node) ?? node;
  return {
    columns,
    bands,
    nodes: whole.nodes.flatMap((node) => placed.get(node) ?? []),
    edges: edges.map((edge) => ({ ...edge, from: kept(edge.from), to: kept(edge.to) })),
    unknown: [],
  };
}

/** Nodes of earlier pages may come from several columns of a row: each after the first gets a row of its own below. */
function bandOf(band: FlowBand, placed: ReadonlyMap<FlowNode, FlowNode>): FlowBand {
  const rows = band.rows.flatMap((row) => {
    const here = row.flatMap((node) => placed.get(node) ?? []);
    const [first, ...more] = here.filter(({ column }) => column === 1);
    const rest = here.filter(({ column }) => column > 1);
    return [[...(first === undefined ? [] : [first]), ...rest], ...more.map((node) => [node])];
  });
  return { ...band, rows: rows.filter((row) => row.length > 0) };
}
