/** How tall lanes are: all alike where each has room for its texts, else what each needs and an equal share of the rest. */
import { sum } from '../../scene/points.js';
import type { Setting } from '../../setting/context.js';
import { heightOf } from '../../setting/report-text.js';
import { setText } from '../../setting/set-text.js';
import { th } from '../table/declarations.js';
import { rowGaps, type BandHeights } from './band-heights.js';
import { band as declaredBand, type FlowMeasures } from './declarations.js';
import type { FlowBand, FlowModel, FlowNode } from './flow-model.js';
import { tallestText, labelWidth, type MeasuredMap } from './node-widths.js';

/** What a lane has beside its nodes, and what their texts need. */
interface Need {
  readonly rows: number;
  readonly frame: number;
  readonly text: number;
  /** Height of its name in the block at the left. */
  readonly name: number;
  /** Its node with the longest text. */
  readonly longest: FlowNode | undefined;
}

/** `total` is the height of the map in points, gaps between lanes included. */
export function laneHeights(map: MeasuredMap, total: number, context: Setting): BandHeights {
  const { model, measures } = map;
  const available = total - measures.flowGap * Math.max(0, model.bands.length - 1);
  const needs = model.bands.map((band) => needOf(band, map, context));
  const least = needs.map(({ rows, frame, text, name }) => Math.max(name, rows * text + frame));
  const equal = available / Math.max(1, needs.length);
  const tallest = needs[least.indexOf(Math.max(...least))];
  const spare = (available - sum(least)) / Math.max(1, needs.length);
  const heights = least.every((each) => each <= equal) ? least.map(() => equal) : least.map((each) => each + spare);
  return {
    heights: spare < 0 ? least : heights,
    excess: Math.max(0, -spare * needs.length),
    ...(tallest?.longest === undefined ? {} : { cause: tallest.longest.element }),
    nodeHeights: needs.map(({ rows, frame, text }, index) =>
      Math.max(text, Math.min(measures.node, ((heights[index] ?? 0) - frame) / rows)),
    ),
  };
}

function needOf(band: FlowBand, { model, columns, measures }: MeasuredMap, context: Setting): Need {
  const tallest = tallestText(band.rows.flat(), columns, context);
  const frame = sum(rowGaps(band, model, measures)) + 2 * paddingOf(band, model, measures, context);
  return {
    rows: Math.max(1, band.rows.length),
    frame,
    text: tallest.height,
    longest: tallest.node,
    name: nameHeight(band, measures.level, context),
  };
}

/** Words on a line from lane to lane stand between the nodes with air over and under them. */
function paddingOf(band: FlowBand, model: FlowModel, measures: FlowMeasures, context: Setting): number {
  const { padding, flowGap, flowEdgeLabel, flowEdgeAir } = measures;
  const nodes = band.rows.flat();
  const isWorded = model.edges.some(
    (edge) =>
      edge.from.band !== edge.to.band &&
      (nodes.includes(edge.from) || nodes.includes(edge.to)) &&
      labelWidth(edge, context) > 0,
  );
  return isWorded ? Math.max(padding, (flowEdgeLabel + 2 * flowEdgeAir - flowGap) / 2) : padding;
}

function nameHeight({ label }: FlowBand, width: number, context: Setting): number {
  if (label === undefined) return 0;
  const style = th.read(label, context).style ?? declaredBand.style('level', context);
  return heightOf(setText(label, style, { width }, context).body);
}
