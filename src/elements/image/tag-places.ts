/** Where the tags of frames may stand, and places for all of them together. */
import { boxesMeet } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';

/** In the order in which they are tried where nobody says. */
export const sides = ['right', 'left', 'top', 'bottom'] as const;
export type Side = (typeof sides)[number];

/** Beside the frame, level with its top or its bottom, or over and under it, at its left or its right; touching it. */
export function placesOfTag(frame: Box, size: Pick<Box, 'width' | 'height'>, tried: readonly Side[]): readonly Box[] {
  const { width, height } = size;
  const levels = [frame.y, frame.y + frame.height - height];
  const columns = [frame.x, frame.x + frame.width - width];
  const bySide: Readonly<Record<Side, readonly Box[]>> = {
    left: levels.map((y) => ({ x: frame.x - width, y, width, height })),
    right: levels.map((y) => ({ x: frame.x + frame.width, y, width, height })),
    top: columns.map((x) => ({ x, y: frame.y - height, width, height })),
    bottom: columns.map((x) => ({ x, y: frame.y + frame.height, width, height })),
  };
  return tried.flatMap((side) => bySide[side]);
}

/** One place of each list so that no two meet, earlier ones where they can be; undefined where there are none. */
export function tagsApart(places: readonly (readonly Box[])[], taken: readonly Box[] = []): readonly Box[] | undefined {
  const [first, ...rest] = places;
  if (first === undefined) return taken;
  for (const place of first.filter((one) => !taken.some((other) => boxesMeet(one, other)))) {
    const found = tagsApart(rest, [...taken, place]);
    if (found !== undefined) return found;
  }
  return undefined;
}
