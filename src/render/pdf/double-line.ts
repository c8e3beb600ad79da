/** Paints a path in the look of its line, which may be double. */
import { strokesOf } from '../../scene/drawing/double-line.js';
import type { Line, Point } from '../../scene/scene.js';
import type { Canvas } from './canvas/canvas.js';
import { tracePath } from './geometry.js';

export function paintPath(canvas: Canvas, points: readonly Point[], line: Line): void {
  for (const stroke of strokesOf(points, line))
    canvas.paint((pdf) => tracePath(pdf, stroke.points), undefined, stroke.line);
}
