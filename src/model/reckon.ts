/** Reckons figures from facts: the value of a ratio, share, difference or sum, or why it makes no sense. Knows no language. */
import {
  dividedBy,
  exactly,
  inexact,
  type Inexact,
  isNothing,
  minus,
  partOf,
  type Said,
  said,
  sumOf,
} from './inexact.js';

/** A fact whose number is part of a computation. */
export interface Operand extends Said {
  readonly id: string;
}

export type Operation = 'ratio' | 'share' | 'difference' | 'sum';

/** Why nothing can be printed. */
export type Senseless = 'divides-by-zero' | 'below-zero' | 'over-whole' | 'either-way' | 'shows-zero' | 'too-large';

/** The figure as printed: rounded, shares in per cent. */
export type Reckoned = { readonly figure: Said } | { readonly senseless: Senseless };

/** Anything larger is not exact in a double (IEEE 754). */
export const largestExact = 1e15;

/** From here on «how many times» says more than «how much more». */
const leastMultiple = 1.5;

/** Takes facts of one unit. */
export function reckon(of: Operation, first: readonly Operand[], second: readonly Operand[] = []): Reckoned {
  const result = resultOf(of, first, second);
  if (typeof result === 'string') return { senseless: result };
  if (![result.low, result.high].every((end) => Math.abs(end) <= largestExact)) return { senseless: 'too-large' };
  const figure = rounded(said(result), roundings[of]);
  return showsZero(of, result, figure) ? { senseless: 'shows-zero' } : { figure };
}

/** What a chart says about two bars: how many times, or by how much where they are near. Either may be the larger. */
export function compare(a: Operand, b: Operand): { readonly of: 'ratio' | 'difference'; readonly reckoned: Reckoned } {
  const [larger, smaller] = a.value + (a.to ?? a.value) >= b.value + (b.to ?? b.value) ? [a, b] : [b, a];
  const ratio = resultOf('ratio', [larger], [smaller]);
  const of = typeof ratio === 'string' || ratio.low < leastMultiple ? 'difference' : 'ratio';
  return { of, reckoned: reckon(of, [larger], [smaller]) };
}

function resultOf(of: Operation, first: readonly Operand[], second: readonly Operand[]): Inexact | Senseless {
  const [a, b] = [sumOf(first.map(inexact)), sumOf(second.map(inexact))];
  if (of === 'sum') return a;
  if (of === 'difference') return magnitude(sameFacts(first, second) ? exactly(0) : minus(a, b));
  if (b.low <= 0) return b.high < 0 ? 'below-zero' : 'divides-by-zero';
  if ([...first, ...second].some(({ value }) => value < 0)) return 'below-zero';
  const rest = restOf(first, second);
  const quotient = rest === undefined ? dividedBy(a, b) : partOf(a, sumOf(rest.map(inexact)));
  return of === 'ratio' ? quotient : shareOf(quotient);
}

/** The facts of the whole that are not among the parts; undefined where a part is not listed in the whole. */
function restOf(parts: readonly Operand[], whole: readonly Operand[]): readonly Operand[] | undefined {
  const rest = [...whole];
  for (const { id } of parts) {
    const at = rest.findIndex((fact) => fact.id === id);
    if (at < 0) return undefined;
    rest.splice(at, 1);
  }
  return rest;
}

const sameFacts = (a: readonly Operand[], b: readonly Operand[]): boolean =>
  a.length === b.length && restOf(a, b) !== undefined;

/** Sums of decimals are not exact. */
const tiny = 1e-9;

/** In per cent. A part is never more than its whole, however inexact the two are. */
function shareOf({ low, high, below, above }: Inexact): Inexact | Senseless {
  if (low > 1 + tiny || (low >= 1 && below === 'none' && above !== 'none')) return 'over-whole';
  return { low: 100 * low, high: 100 * Math.min(1, high), below, above: high < 1 || low >= 1 ? above : 'none' };
}

/** How far two figures differ; senseless where it is not known which is the larger. */
function magnitude({ low, high, below, above }: Inexact): Inexact | Senseless {
  const [opensDown, opensUp] = [below === 'any', above === 'any'];
  if (low >= 0 && !opensDown && (low > 0 || high === low)) return { low, high, below, above };
  if (high <= 0 && !opensUp && (high < 0 || high === low))
    return { low: Math.abs(high), high: Math.abs(low), below: above, above: below };
  return 'either-way';
}

type Direction = 'floor' | 'ceil' | 'round';
type Rounding = (value: number, direction: Direction) => number;

/** Rounds to a multiple of 1 / `parts`, allowing for the inexactness of a double, so that 57 hundredths stay 57. */
function toParts(value: number, parts: number, direction: Direction): number {
  const scaled = value * parts;
  const whole = Math.round(scaled);
  return (Math.abs(scaled - whole) < tiny ? whole : Math[direction](scaled)) / parts;
}

/** One decimal below ten. */
function ofTimes(value: number, direction: Direction): number {
  const tenths = toParts(value, 10, direction);
  return tenths < 10 ? tenths : toParts(value, 1, direction);
}

/** Whole per cent, with a decimal where they would turn a part into nothing or into the whole. */
function ofPercent(value: number, direction: Direction): number {
  const whole = toParts(value, 1, direction);
  const hides = (whole === 0 || whole === 100) && Math.abs(value - whole) > tiny;
  return hides ? toParts(value, 10, direction) : whole;
}

const roundings: Readonly<Record<Operation, Rounding>> = {
  ratio: ofTimes,
  share: ofPercent,
  // Amounts are rounded where it is known how they are written.
  difference: (value) => value,
  sum: (value) => value,
};

/** «Over» a number is rounded down, so that it claims no more. A range whose ends print as one number becomes «about». */
function rounded({ value, to, qualifier }: Said, by: Rounding): Said {
  const direction = qualifier?.endsWith('over') ? 'floor' : qualifier?.endsWith('under') ? 'ceil' : 'round';
  const low = by(value, direction);
  const high = to === undefined ? low : by(to, direction);
  if (high > low) return { value: low, to: high, ...(qualifier === undefined ? {} : { qualifier }) };
  const word = to === undefined ? qualifier : 'about';
  return { value: low, ...(word === undefined ? {} : { qualifier: word }) };
}

/** At most two decimals are printed, as for facts. */
const smallestShown = 0.005;

/** A share may be 0 %, and a sum of nothing is 0; but «0 times» and «0 more» say nothing. */
function showsZero(of: Operation, result: Inexact, { value, to }: Said): boolean {
  const shown = to === undefined ? [value] : [value, to];
  if (!shown.some((end) => Math.abs(end) < smallestShown)) return false;
  const beginsAtZero = to !== undefined && result.low === 0 && result.below === 'none';
  return of === 'ratio' || of === 'difference' || !(isNothing(result) || beginsAtZero);
}
