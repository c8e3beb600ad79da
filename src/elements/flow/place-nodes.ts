/** Where the nodes of a map stand: columns of equal width, rows from top to bottom of their band. */
import type { Box } from '../../scene/scene.js';
import { rowGaps, rowHeight, rowsHeight, tightGaps, type BandHeights } from './band-heights.js';
import { nodeWidth, type MeasuredMap } from './node-widths.js';
import type { FlowBand, FlowNode } from './flow-model.js';

/** Boxes of the nodes. `areas` are the bands' boxes in the map, in points. */
export function nodeBoxes(map: MeasuredMap, areas: readonly Box[], { nodeHeights }: BandHeights): Map<FlowNode, Box> {
  const { model, measures } = map;
  const boxes = new Map<FlowNode, Box>();
  model.bands.forEach((band, index) => {
    const area = areas[index];
    const nodeHeight = nodeHeights[index] ?? 0;
    if (area === undefined) return;
    const gaps = gapsIn(band, area.height, nodeHeight, map);
    let top = area.y + startOf(area.height - rowsHeight(band, nodeHeight, gaps, measures), measures.grid);
    band.rows.forEach((row, at) => {
      const height = rowHeight(row, nodeHeight, measures);
      for (const node of row) boxes.set(node, boxOf(node, area, { top, height, nodeHeight }, map));
      top += height + (gaps[at] ?? 0);
    });
  });
  return boxes;
}

function gapsIn(band: FlowBand, height: number, nodeHeight: number, { model, measures }: MeasuredMap): number[] {
  const gaps = rowGaps(band, model, measures);
  const fits = rowsHeight(band, nodeHeight, gaps, measures) + 2 * measures.padding <= height + 0.01;
  return fits ? gaps : tightGaps(band, model, measures);
}

/** The middle, on the grid on which everything stands. */
const startOf = (free: number, grid: number): number => Math.round(free / 2 / grid) * grid;

function boxOf(
  node: FlowNode,
  area: Box,
  row: { readonly top: number; readonly height: number; readonly nodeHeight: number },
  { columns, measures }: MeasuredMap,
): Box {
  const { pitch, column, node: width } = columns;
  const height = node.bar ? measures.flowBar : row.nodeHeight;
  return {
    x: area.x + measures.side + (node.column - 1) * pitch + (column - width) / 2,
    y: row.top + (row.height - height) / 2,
    width: nodeWidth(node, columns),
    height,
  };
}
