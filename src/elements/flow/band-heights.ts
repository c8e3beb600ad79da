/** How tall the bands of a map are: what their rows and explanations need, then what is left to the bands with one row. */
import { sum, sumWithGaps } from '../../scene/points.js';
import type { Setting } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { vertical } from '../../theme/theme.js';
import { explanationHeight } from './explanation.js';
import type { FlowMeasures } from './declarations.js';
import { isSolid, type FlowBand, type FlowEdge, type FlowModel, type FlowNode } from './flow-model.js';
import { type MeasuredMap, tallestText } from './node-widths.js';

export interface BandHeights {
  readonly heights: readonly number[];
  /** Points by which the bands need more than there is; 0 where they fit. */
  readonly excess: number;
  /** What makes it so, where it is one text more than the others. */
  readonly cause?: Element;
  /** How tall the nodes in each band are. */
  readonly nodeHeights: readonly number[];
}

/** What a band needs: as it should look, and with the shortest lines and no air. */
interface Need {
  readonly comfortable: number;
  readonly tight: number;
}

/**
 * Heights of the bands in `total` points, gaps between them taken off. Nodes of a band are as tall as the longest of their
 * texts, so that three lines do not touch the edge and two of a larger size have room; few of them are tall at least.
 */
export function bandHeights(map: MeasuredMap, total: number, context: Setting): BandHeights {
  const { model, measures } = map;
  const few = model.nodes.filter((node) => !node.bar).length <= measures.flowTallMost;
  const leasts = few ? [measures.flowNodeTall, measures.node] : [measures.node];
  const tries = leasts.map((least) => heightsWith(textHeights(least, map, context), map, total, context));
  const low = model.bands.map(() => measures.node);
  return tries.find(({ excess }) => excess === 0) ?? heightsWith(low, map, total, context);
}

const textHeights = (least: number, { model, columns }: MeasuredMap, context: Setting): number[] =>
  model.bands.map(({ rows }) => {
    const boxes = rows.flat().filter(({ bar }) => !bar);
    return Math.max(least, tallestText(boxes, columns, context).height);
  });

/** Bars have one line, and are taller where that is of a larger size. */
export function barHeight({ nodes }: FlowModel, { flowBar }: FlowMeasures): number {
  const bars = nodes.filter(({ bar }) => bar);
  return Math.max(flowBar, ...bars.map(({ style: { leading, padding } }) => leading + vertical(padding)));
}

function heightsWith(
  nodeHeights: readonly number[],
  { model, measures }: Omit<MeasuredMap, 'columns'>,
  total: number,
  context: Setting,
): BandHeights {
  const available = total - measures.flowGap * Math.max(0, model.bands.length - 1);
  const needs = model.bands.map((band, at) => needOf(band, nodeHeights[at] ?? 0, { model, measures }, context));
  const excess = Math.max(0, sum(needs.map((need) => need.tight)) - available);
  const heights =
    sum(needs.map((need) => need.comfortable)) <= available
      ? spread(model, needs, available)
      : squeeze(needs, available);
  return { heights, excess: excess > 0.01 ? excess : 0, nodeHeights };
}

/** Natural height of all bands as they should look. */
export function naturalHeight(model: FlowModel, measures: FlowMeasures, context: Setting): number {
  const needs = model.bands.map((band) => needOf(band, measures.node, { model, measures }, context).comfortable);
  return sumWithGaps(needs, measures.flowGap);
}

function needOf(
  band: FlowBand,
  nodeHeight: number,
  { model, measures }: Omit<MeasuredMap, 'columns'>,
  context: Setting,
): Need {
  const explanation = explanationHeight(band, measures.explanation, context);
  const frame = 2 * measures.padding;
  const comfortable = rowsHeight(band, nodeHeight, rowGaps(band, model, measures), measures) + frame;
  const tight = rowsHeight(band, nodeHeight, tightGaps(band, model, measures), measures) + frame;
  return {
    comfortable: Math.max(comfortable, explanation, measures.flowBandLeast),
    tight: Math.max(tight, explanation),
  };
}

/** Spare height goes to the bands with one row, equally; to all where every band has several. */
function spread(model: FlowModel, needs: readonly Need[], available: number): number[] {
  const single = model.bands.map((band) => band.rows.length <= 1);
  const takes = single.includes(true) ? single : single.map(() => true);
  const share = (available - sum(needs.map((need) => need.comfortable))) / takes.filter(Boolean).length;
  return needs.map((need, index) => need.comfortable + (takes[index] === true ? share : 0));
}

/** Between tight and comfortable, as far as there is room. */
function squeeze(needs: readonly Need[], available: number): number[] {
  const tight = sum(needs.map((need) => need.tight));
  const wish = sum(needs.map((need) => need.comfortable)) - tight;
  const part = wish <= 0 ? 0 : Math.max(0, Math.min(1, (available - tight) / wish));
  return needs.map((need) => need.tight + part * (need.comfortable - need.tight));
}

export const rowHeight = (row: readonly FlowNode[], nodeHeight: number, measures: FlowMeasures): number =>
  Math.max(...row.map((node) => (node.bar ? measures.flowBar : nodeHeight)));

export const rowsHeight = (
  band: FlowBand,
  nodeHeight: number,
  gaps: readonly number[],
  measures: FlowMeasures,
): number => sum(band.rows.map((row) => rowHeight(row, nodeHeight, measures))) + sum(gaps);

/** Gap below each row but the last. */
export function rowGaps(band: FlowBand, model: FlowModel, measures: FlowMeasures): number[] {
  return band.rows.slice(1).map((below, index) => {
    const edges = edgesBetween(band.rows[index] ?? [], below, model);
    if (edges.length === 0) return measures.flowRowGap;
    return edges.some(isSolid) ? measures.flowJoinedGap : measures.flowDashedGap;
  });
}

export const tightGaps = (band: FlowBand, model: FlowModel, measures: FlowMeasures): number[] =>
  rowGaps(band, model, measures).map((gap) => Math.min(gap, measures.flowJoinedGap));

function edgesBetween(above: readonly FlowNode[], below: readonly FlowNode[], { edges }: FlowModel): FlowEdge[] {
  const direct = edges.filter(({ via }) => via === undefined);
  return direct.filter(
    ({ from, to }) => (above.includes(from) && below.includes(to)) || (below.includes(from) && above.includes(to)),
  );
}
