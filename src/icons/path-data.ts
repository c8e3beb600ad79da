/** Path data (SVG 2, 9.3) as steps of straight lines and cubic curves alone, which all formats have. */
import { type SVGCommand, SVGPathData, SVGPathDataTransformer } from 'svg-pathdata';
import type { Box } from '../scene/item-base.js';
import type { Path, PathStep } from '../scene/path.js';

const { TO_ABS, NORMALIZE_HVZ, NORMALIZE_ST, QT_TO_C, A_TO_C } = SVGPathDataTransformer;

/** Lengths are those of the data times `scale`. Throws a SyntaxError on what is no path data. */
export const readPathData = (data: string, scale = 1): Path =>
  new SVGPathData(data)
    .transform(TO_ABS())
    .transform(NORMALIZE_HVZ(false))
    .transform(NORMALIZE_ST())
    .transform(QT_TO_C())
    .transform(A_TO_C())
    .commands.map((command) => stepOf(command, scale));

/** The smallest box that holds what the data draw, without the width of a line. */
export function boundsOfPath(data: string): Box {
  const { minX, minY, maxX, maxY } = new SVGPathData(data).transform(TO_ABS()).getBounds();
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}

function stepOf(command: SVGCommand, scale: number): PathStep {
  const at = (length: number): number => Math.round(length * scale * 1e6) / 1e6;
  switch (command.type) {
    case SVGPathData.MOVE_TO:
      return ['M', at(command.x), at(command.y)];
    case SVGPathData.LINE_TO:
      return ['L', at(command.x), at(command.y)];
    case SVGPathData.CURVE_TO: {
      const { x1, y1, x2, y2, x, y } = command;
      return ['C', at(x1), at(y1), at(x2), at(y2), at(x), at(y)];
    }
    case SVGPathData.CLOSE_PATH:
      return ['Z'];
    default:
      throw new Error(`a step of kind ${String(command.type)} is left in the path data`);
  }
}
