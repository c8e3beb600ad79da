/** Outlines of shapes (ECMA-376-1, 20.1.10.56). */
import type { Path } from './path.js';
import type { Point } from './points.js';

export type Geometry =
  | { readonly kind: 'rect' }
  | { readonly kind: 'ellipse' }
  /** A rhombus on its tip. */
  | { readonly kind: 'diamond' }
  /** A part of an ellipse, clockwise from twelve o'clock; `share` is over 0 and under 1. */
  | { readonly kind: 'pie'; readonly share: number }
  /** Corner radius in points. */
  | { readonly kind: 'roundRect'; readonly radius: number }
  /** Tip in points, to the right. */
  | { readonly kind: 'homePlate'; readonly tip: number }
  | { readonly kind: 'chevron'; readonly tip: number }
  /** A straight stroke from the top left to the bottom right of the box (or flat: width or height 0). */
  | { readonly kind: 'line' }
  /** An open polyline; points are fractions (0-1) of the box. */
  | { readonly kind: 'polyline'; readonly points: readonly Point[] }
  /** Closed outlines back to front, in fractions (0-1) of the box, each filled alone by the even-odd rule, which is that of DrawingML. */
  | { readonly kind: 'paths'; readonly paths: readonly Path[] };
