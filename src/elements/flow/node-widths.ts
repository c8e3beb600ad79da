/** Columns of a map and how wide its nodes are: narrower than their columns where words stand on the lines between them. */
import type { Setting } from '../../setting/context.js';
import { draftsOf } from '../../setting/drafts.js';
import { insetsOf, setText } from '../../setting/set-text.js';
import { contentWidth } from '../../text/compose.js';
import { edge, type FlowMeasures } from './declarations.js';
import type { FlowEdge, FlowModel, FlowNode } from './flow-model.js';
import { heightOf } from '../../setting/report-text.js';
import { insetsWithMark } from '../set-in-box.js';

/** A map with the lengths in which it is drawn. */
export interface MeasuredMap {
  readonly model: FlowModel;
  readonly measures: FlowMeasures;
  readonly columns: Columns;
}

export interface Columns {
  /** From one column to the next. */
  readonly pitch: number;
  readonly column: number;
  /** Width of a node that covers one column. */
  readonly node: number;
}

/** `width` is that of the map, in points. */
export function columnsIn(width: number, model: FlowModel, measures: FlowMeasures, context: Setting): Columns {
  const { side, between, flowNodeLeast } = measures;
  const column = (width - 2 * side - (model.columns - 1) * between) / model.columns;
  const pitch = column + between;
  const most = Math.min(column, measures['node-width'] ?? column);
  const room = Math.max(0, ...model.edges.filter(isLevel).map((each) => labelRoom(each, measures, context)));
  return { pitch, column, node: Math.max(Math.min(most, flowNodeLeast), Math.min(most, pitch - room)) };
}

/** From the outer edge of the first column that it covers to that of the last. */
export const nodeWidth = ({ span }: FlowNode, { pitch, node }: Columns): number => (span - 1) * pitch + node;

/** Between neighbours of one row. */
const isLevel = ({ from, to }: FlowEdge): boolean => from.band === to.band && from.row === to.row;

/** What the words on a line and the air around them need; 0 where there are none. */
function labelRoom(each: FlowEdge, { flowEdgeAir }: FlowMeasures, context: Setting): number {
  const width = labelWidth(each, context);
  return width === 0 ? 0 : width + 2 * flowEdgeAir;
}

export function labelWidth({ element }: FlowEdge, context: Setting): number {
  const style = edge.style('flowEdgeLabel', context);
  const { paragraphs } = draftsOf(context, element, style);
  return paragraphs.length === 0 ? 0 : contentWidth(paragraphs, insetsOf(style), context.fonts);
}

interface TallestText {
  /** In points, insets included; 0 without nodes. */
  readonly height: number;
  readonly node: FlowNode | undefined;
}

export function tallestText(nodes: readonly FlowNode[], columns: Columns, context: Setting): TallestText {
  const heights = nodes.map((node) => textHeight(node, nodeWidth(node, columns), context));
  const height = Math.max(0, ...heights);
  return { height, node: nodes[heights.indexOf(height)] };
}

const textHeight = ({ element, style, mark }: FlowNode, width: number, context: Setting): number =>
  heightOf(setText(element, style, { width, insets: insetsWithMark(style, mark) }, context).body);
