/** Where the tile of an area stands on its land, so that a level line from the edge of the map reaches it over no other area. */
import type { Box, Point } from '../../scene/scene.js';
import { landAt, type Outline } from './outline.js';

export interface Led {
  readonly own: Outline;
  readonly others: readonly Outline[];
  readonly side: 'left' | 'right';
  /** Between these levels the line may leave the map. */
  readonly levels: Point;
  /** Width and height. */
  readonly tile: Point;
}

/** Points between two levels that are tried. */
const STEP = 1.5;
/** What it costs where a point of the tile lies off its own land, or over another, against a point away from the middle of the row. */
const [OFF_LAND, OVER_OTHER] = [3, 12];

/** The place of the tile; undefined where every line would pass over another area. */
export function tileOn(led: Led, map: Box): Box | undefined {
  const [from, to] = led.levels;
  const levels = Array.from(
    { length: Math.max(1, Math.floor((to - from) / STEP) + 1) },
    (_, index) => from + index * STEP,
  );
  const places = levels.flatMap((level) => placeAt(led, level, map) ?? []);
  const priced = places.map((place) => ({ place, cost: costOf(led, place, (from + to) / 2) }));
  return priced.sort((a, b) => a.cost - b.cost)[0]?.place;
}

/** On the first land from its side, in the middle of it where that is narrow; undefined where there is none, or another's before it. */
function placeAt({ own, others, side, tile: [width, height] }: Led, level: number, map: Box): Box | undefined {
  const land = landAt(own, level);
  const first = side === 'left' ? land[0] : land.at(-1);
  if (first === undefined) return undefined;
  const [start, end] = first;
  const inwards = Math.min((end - start) / 2, width * 0.75);
  const x = (side === 'left' ? start + inwards : end - inwards) - width / 2;
  const [near, far] = side === 'left' ? [map.x, x] : [x + width, map.x + map.width];
  const isCrossed = others.some((other) => landAt(other, level).some(([a, b]) => a < far && b > near));
  return isCrossed ? undefined : { x, y: level - height / 2, width, height };
}

function costOf({ own, others }: Led, { x, y, width, height }: Box, middle: number): number {
  const levels = [y, y + height / 2, y + height];
  const landOf = (outline: Outline): number =>
    levels.reduce((all, level) => all + shared(landAt(outline, level), x, x + width), 0) / levels.length;
  const over = others.reduce((all, other) => all + landOf(other), 0);
  return Math.abs(y + height / 2 - middle) + OFF_LAND * (width - landOf(own)) + OVER_OTHER * over;
}

const shared = (land: readonly Point[], from: number, to: number): number =>
  land.reduce((all, [a, b]) => all + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0);
