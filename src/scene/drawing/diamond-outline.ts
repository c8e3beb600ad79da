/** The corners of a rhombus that stands on its tip (`diamond` of ECMA-376-1, 20.1.10.56), clockwise from the top, in points. */
import type { Box, Point } from '../scene.js';

export const diamondPoints = ({ x, y, width, height }: Box): Point[] => [
  [x + width / 2, y],
  [x + width, y + height / 2],
  [x + width / 2, y + height],
  [x, y + height / 2],
];
