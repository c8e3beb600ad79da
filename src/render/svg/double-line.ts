/** A path in the look of its line, which may be double. */
import { strokesOf } from '../../scene/drawing/double-line.js';
import type { Line, Point } from '../../scene/scene.js';
import { polyline } from './geometry.js';
import type { Styles } from './styles.js';

export const stroked = (points: readonly Point[], line: Line, styles: Styles): string =>
  strokesOf(points, line)
    .map((stroke) => polyline(stroke.points, styles.paint(undefined, stroke.line)))
    .join('');
