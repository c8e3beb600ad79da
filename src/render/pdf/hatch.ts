/** Paints the hatch that marks what is not stated. */
import { hatchLines, hatchWidth } from '../../scene/drawing/hatch.js';
import type { Box, ColourToken } from '../../scene/scene.js';
import type { Canvas } from './canvas/canvas.js';
import { tracePath } from './geometry.js';

export function paintHatch(canvas: Canvas, box: Box, colour: ColourToken): void {
  for (const line of hatchLines(box))
    canvas.paint((pdf) => tracePath(pdf, line), undefined, { colour, width: hatchWidth });
}
