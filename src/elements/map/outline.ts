/** Outlines of areas: corners in degrees, and where they come to stand on the page. */
import type { Path } from '../../scene/path.js';
import { boundsOf } from '../../scene/points.js';
import type { Box, Point } from '../../scene/scene.js';
import { standingIn, type Standing } from '../image/crop.js';

/** Rings of corners, each closed: the land, and its islands. */
export type Outline = readonly (readonly Point[])[];

const LEAST_CORNERS = 3;

/** `9.5 54.9, 8.1 56.6, 10.6 57.7; …`: longitude and latitude of each corner. Undefined where it cannot be read, or is as thin as a line. */
export function readOutline(text: string): Outline | undefined {
  const rings = text.split(';').map((ring) => ring.split(',').map(readCorner));
  const isRing = (ring: (Point | undefined)[]): ring is Point[] =>
    ring.length >= LEAST_CORNERS && !ring.includes(undefined);
  if (!rings.every(isRing)) return undefined;
  const { width, height } = boundsOf(rings.flat());
  return width > 0 && height > 0 ? rings : undefined;
}

function readCorner(text: string): Point | undefined {
  const numbers = /^\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)\s*$/u.exec(text);
  return numbers === null ? undefined : [Number(numbers[1]), Number(numbers[2])];
}

/** The outlines in points of the page: all in one scale, as large as the box lets them be together. */
export function project(
  outlines: readonly Outline[],
  parallel: number,
  box: Box,
  standing: Standing,
): readonly Outline[] {
  // Towards the poles an area has no width at all.
  const narrowed = Math.max(0.01, Math.cos((parallel * Math.PI) / 180));
  const flat = outlines.map((outline) => outline.map((ring) => ring.map(([x, y]): Point => [x * narrowed, -y])));
  const whole = boundsOf(flat.flat(2));
  const scale = Math.min(box.width / whole.width, box.height / whole.height);
  const { x, y } = standingIn(box, [whole.width * scale, whole.height * scale], standing);
  const placed = ([across, down]: Point): Point => [x + (across - whole.x) * scale, y + (down - whole.y) * scale];
  return flat.map((outline) => outline.map((ring) => ring.map(placed)));
}

/** As an outline of a shape with this box. */
export const pathsIn = (outline: Outline, { x, y, width, height }: Box): readonly Path[] =>
  outline.map((ring): Path => [
    ...ring.map(
      ([across, down], index) => [index === 0 ? 'M' : 'L', (across - x) / width, (down - y) / height] as const,
    ),
    ['Z'],
  ]);

/** From where to where there is land on a level, from left to right: the even-odd rule, as shapes are filled. */
export function landAt(outline: Outline, level: number): readonly Point[] {
  const crossings = outline.flatMap((ring) =>
    ring.flatMap(([x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return y <= level === nextY <= level ? [] : [x + ((level - y) / (nextY - y)) * (nextX - x)];
    }),
  );
  const sorted = crossings.sort((a, b) => a - b);
  return sorted.flatMap((from, index) => (index % 2 === 0 ? [[from, sorted[index + 1] ?? from] as const] : []));
}
