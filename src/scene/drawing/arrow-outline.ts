/** Corners of the shapes that stand for steps (`homePlate` and `chevron` of ECMA-376-1, 20.1.10.56), in points. */
import type { Box, Point } from '../scene.js';

/** The tip points to the right; a chevron is notched as deep as its tip is long. */
export function arrowPoints(kind: 'homePlate' | 'chevron', { x, y, width, height }: Box, tip: number): Point[] {
  const middle = y + height / 2;
  const notch: Point[] = kind === 'chevron' ? [[x + tip, middle]] : [];
  return [[x, y], [x + width - tip, y], [x + width, middle], [x + width - tip, y + height], [x, y + height], ...notch];
}
