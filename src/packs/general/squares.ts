/** How much a square stands for where a whole is drawn as squares. */
import { bare, type Helpers } from '../../template/helper.js';

/** More are not counted at a glance. */
const MOST_SQUARES = 24;

/** The smallest of 1, 2, 5, 10, 20, 50 and so on of which the whole takes at most 24; fractions of it are of a whole under one. */
export function squareFor(total: number): number {
  if (!(total > 0)) return 1;
  const least = total / MOST_SQUARES;
  const power = 10 ** Math.floor(Math.log10(least));
  const round = [1, 2, 5].find((step) => step * power >= least * (1 - 1e-9)) ?? 10;
  return Number((round * power).toPrecision(12));
}

export const squareHelpers: Helpers = bare({
  /** What one square stands for: `squarefor 24000` is 1000. */
  squarefor: (total) => squareFor(Number(total)),
});
