/** Dash pattern of a line in points: PPTX's sysDash is three widths on, one off (ECMA-376-1, 20.1.10.48). */
import type { Line } from '../scene.js';

/** Empty for a solid line (ISO 32000-1, 8.4.3.6). */
export const dashOf = (line: Line): number[] =>
  line.dash === undefined || line.width <= 0 ? [] : [3 * line.width, line.width];
