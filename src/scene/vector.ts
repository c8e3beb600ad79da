/**
 * A picture that is made of shapes, as PDF and SVG have them: filled and stroked paths in groups. Lengths are units of its own,
 * which end at `width` and `height` from the top left; a renderer stretches them to the box on the slide.
 */
import type { Path } from './path.js';

export interface VectorPicture {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly VectorPart[];
}

export type VectorPart = VectorGroup | VectorShape;

/** a, b, c, d, e, f: (x, y) goes to (ax + cy + e, bx + dy + f) (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];

export interface VectorGroup {
  readonly kind: 'group';
  readonly matrix: Matrix;
  /** Only what lies in all of these is seen, in coordinates of the group. */
  readonly clips: readonly VectorClip[];
  /** Opacity of the group as one thing, over 0 and at most 1. */
  readonly opacity: number;
  readonly parts: readonly VectorPart[];
}

export interface VectorClip {
  readonly path: Path;
  readonly evenOdd: boolean;
}

export interface VectorShape {
  readonly kind: 'shape';
  readonly path: Path;
  readonly evenOdd: boolean;
  readonly fill?: Paint;
  readonly stroke?: VectorStroke;
  readonly strokeFirst: boolean;
}

export type Paint = { readonly kind: 'colour'; readonly hex: string; readonly opacity: number } | Gradient;

export interface Gradient {
  readonly kind: 'gradient';
  /** Two points, or two circles, the first of which has the radius 0: x, y, and r of a circle. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** From the coordinates of these to those of the shape. */
  readonly matrix: Matrix;
  /** From 0 to 1, each after the one before. */
  readonly stops: readonly { readonly at: number; readonly hex: string; readonly opacity: number }[];
  readonly opacity: number;
}

export interface VectorStroke {
  readonly paint: Paint;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  readonly dash: readonly number[];
  readonly dashStart: number;
}
