/** How tall the texts of nodes are, set as wide as their nodes. */
import type { Setting } from '../../setting/context.js';
import { heightOf } from '../../setting/report-text.js';
import { setText } from '../../setting/set-text.js';
import { insetsWithMark } from '../set-in-box.js';
import type { FlowNode } from './flow-model.js';
import { nodeWidth, type Columns } from './node-widths.js';

export interface TallestText {
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
