/** What a tile stands for, of a statement or of a title slide: 1, 2 or 5 times a power of ten, so that a reader can count in it. */

/** More tiles are not counted. */
export const MOST_TILES = 24;

const ROUND = [1, 2, 5];

/** Whether a reader can count in it. */
export function isRound(each: number): boolean {
  const power = 10 ** Math.floor(Math.log10(each));
  return each > 0 && ROUND.some((round) => near(each, round * power));
}

/** Whether so many things are whole tiles, and not too many of them. */
export const divides = (total: number, each: number): boolean =>
  each > 0 && near(total / each, Math.round(total / each)) && Math.round(total / each) <= MOST_TILES;

/** The smallest number of things that makes whole tiles of the total; undefined where there is none. */
export function tileFor(total: number): number | undefined {
  if (!(total > 0)) return undefined;
  const power = 10 ** (Math.floor(Math.log10(total)) - 2);
  const candidates = [1, 10, 100, 1000].flatMap((times) =>
    ROUND.map((round) => Number((round * power * times).toPrecision(6))),
  );
  return candidates.find((each) => divides(total, each));
}

/**
 * The smallest of them of which the total takes few enough, be it that the last tile is full in part; fractions it is of a whole
 * under one.
 */
export function squareFor(total: number): number {
  if (!(total > 0)) return 1;
  const least = total / MOST_TILES;
  const power = 10 ** Math.floor(Math.log10(least));
  const round = ROUND.find((step) => step * power >= least * (1 - 1e-9)) ?? 10;
  return Number((round * power).toPrecision(12));
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
