/** Places the councils of an org chart in a row that ends at the right edge, each where the lines that lead to it can reach it. */
import { sum } from '../../scene/points.js';
import type { Box } from '../../scene/scene.js';
import type { Dimensions } from './dimensions.js';
import type { Route } from './secretariats.js';
import type { Unit } from './org-tree.js';

/** Widths of a council: what its longest word needs, and what gives each of its texts one line. */
export interface CouncilWidths {
  readonly least: number;
  readonly wish: number;
}

/** Where a council may stand, told by the lines that lead to it. */
export interface Place extends CouncilWidths {
  readonly council: Unit;
  /** x of the lines that come straight down to its top: they need it in the middle. */
  readonly middles: readonly number[];
  /** Least x, and greatest right edge, where a line runs down beside it. */
  readonly left?: number;
  readonly right?: number;
  /** x of the lines that come down to a lane above it. */
  readonly trunks: readonly number[];
}

/**
 * Councils without a line come first, so that the lines of the others stay short; these follow in the order of the first
 * line that leads to each.
 */
export function councilPlaces(
  councils: readonly Unit[],
  routes: readonly Route[],
  widthsOf: (council: Unit) => CouncilWidths,
  dimensions: Dimensions,
): Place[] {
  const places = councils.map((council) =>
    placeOf(
      council,
      routes.filter((route) => route.council === council),
      widthsOf(council),
      dimensions,
    ),
  );
  return places.sort((a, b) => orderKey(a) - orderKey(b));
}

function placeOf(
  council: Unit,
  routes: readonly Route[],
  own: CouncilWidths,
  { orgTrunkOffset: trunkOffset }: Dimensions,
): Place {
  const trunks = (entry: Route['entry'], fromBottom: boolean): number[] =>
    routes
      .filter((route) => route.entry === entry && (route.exit.site === 2) === fromBottom)
      .map((route) => route.exit.trunk);
  const [left, right] = [trunks(1, false), trunks(3, false)];
  return {
    ...own,
    council,
    middles: trunks(0, false),
    trunks: trunks(0, true),
    ...(left.length === 0 ? {} : { left: Math.max(...left) + trunkOffset }),
    ...(right.length === 0 ? {} : { right: Math.min(...right) - trunkOffset }),
  };
}

const orderKey = ({ middles, left, right, trunks }: Place): number =>
  middles[0] ?? left ?? right ?? trunks[0] ?? -Number.MAX_VALUE;

/** Councils are placed from the right. Each takes an equal share of the room that is left, or as much as its lines allow. */
export function councilBoxes(places: readonly Place[], row: Box, dimensions: Dimensions): [Unit, Box][] {
  const { orgGutter: gutter } = dimensions;
  const last = places.at(-1);
  if (last === undefined) return [];
  const alone = places.length === 1 ? underTrunk(last, row, dimensions) : undefined;
  if (alone !== undefined) return [[last.council, alone]];
  const before = places.slice(0, -1);
  const left = Math.max(row.x, last.left ?? row.x, ...before.map(({ right }) => (right ?? row.x - gutter) + gutter));
  const right = Math.min(row.x + row.width, last.right ?? Infinity);
  const room = { start: row.x, left, right, before, dimensions };
  const [middle] = last.middles;
  const width = middle === undefined ? shareOf(last, room) : centredWidth(last, middle, room);
  const x = middle === undefined ? right - width : middle - width / 2;
  const end = Math.min(x, last.left ?? x) - gutter;
  const box = middle === undefined ? withAir(last, { ...row, x, width }, dimensions) : { ...row, x, width };
  return [...councilBoxes(before, { ...row, width: end - row.x }, dimensions), [last.council, box]];
}

/** A single council stands under its line where the row then leaves it as wide as its texts wish. */
function underTrunk({ trunks, wish, middles, left, right }: Place, row: Box, { widths }: Dimensions): Box | undefined {
  const [trunk, ...others] = trunks;
  const isFree = others.length === 0 && middles.length === 0 && left === undefined && right === undefined;
  if (trunk === undefined || !isFree) return undefined;
  const width = Math.min(widths.council.most, 2 * Math.min(trunk - row.x, row.x + row.width - trunk));
  return width < wish ? undefined : { ...row, x: trunk - width / 2, width };
}

/**
 * Room for a longer last stretch of the line, which shows that the line enters here and does not pass. It is given only
 * where no text needs it.
 */
function withAir({ wish, left, right }: Place, box: Box, { orgSideAir: sideAir }: Dimensions): Box {
  const sides = Number(left !== undefined) + Number(right !== undefined);
  const air = Math.max(0, Math.min(sideAir, (box.width - wish) / Math.max(1, sides)));
  return { ...box, x: box.x + (left === undefined ? 0 : air), width: box.width - sides * air };
}

interface Room {
  /** Where the row starts; `left` is further right where a line runs down between. */
  readonly start: number;
  readonly left: number;
  readonly right: number;
  readonly before: readonly Place[];
  readonly dimensions: Dimensions;
}

const widthOf = (places: readonly Place[], width: (place: Place) => number, gutter: number): number =>
  sum(places.map((place) => width(place) + gutter));

/**
 * As wide as the line in its middle allows, but leaving the councils before it wide enough to spare their texts a line
 * where that can be.
 */
function centredWidth({ wish }: Place, middle: number, { start, left, right, before, dimensions }: Room): number {
  const { orgGutter: gutter, widths } = dimensions;
  const first = start + widthOf(before, ({ least }) => least, gutter);
  const most = Math.min(widths.council.most, 2 * Math.min(right - middle, middle - Math.max(left, first)));
  if (left > start) return most;
  const equal = (middle - start - gutter * before.length) / (before.length + 0.5);
  const sparing = 2 * (middle - start - widthOf(before, (place) => place.wish, gutter));
  return Math.min(most, Math.max(wish, Math.min(equal, sparing)));
}

/** A council that nearly stands under its line is given a width that puts the line in its middle. */
function shareOf({ least, trunks }: Place, { start, left, right, before, dimensions }: Room): number {
  const { orgGutter: gutter, orgJog: jog, widths } = dimensions;
  const most = right - Math.max(left, start + widthOf(before, (place) => place.least, gutter));
  const equal = (right - start - gutter * before.length) / (before.length + 1);
  const share = Math.min(widths.council.most, left > start ? right - left : equal);
  const near = trunks
    .map((trunk) => 2 * (right - trunk))
    .find((width) => isNear(width, share, jog) && width >= least && width <= most);
  return near ?? share;
}

/** The middle moves by half of what the width changes. */
const isNear = (width: number, share: number, jog: number): boolean => Math.abs(width - share) / 2 < jog;
