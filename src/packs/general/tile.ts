/** What a tile stands for on a statement or a title slide: 1, 2 or 5 times a power of ten, so that a reader can count in it. */

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
export const tileFor = (total: number): number | undefined => roundFor(total, (each) => divides(total, each));

/**
 * The smallest of them of which the total takes few enough, be it that the last tile is full in part; fractions it is of a whole
 * under one.
 */
export const squareFor = (total: number): number => roundFor(total, (each) => total / each < MOST_TILES + 1e-9) ?? 1;

/** The smallest number a reader can count in that does; undefined where none of those that come into question does. */
function roundFor(total: number, does: (each: number) => boolean): number | undefined {
  if (!(total > 0)) return undefined;
  const least = Math.floor(Math.log10(total)) - 2;
  const powers = [least, least + 1, least + 2, least + 3].map((exponent) => 10 ** exponent);
  return powers.flatMap((power) => ROUND.map((round) => Number((round * power).toPrecision(6)))).find(does);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
