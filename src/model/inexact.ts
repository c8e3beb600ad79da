/**
 * What is known about a number, and the one arithmetic for it. «15–20» lies between two ends; «ca. 4», «over 10» and
 * «vel 900» reach beyond theirs. A result is no more exact than the numbers it comes from.
 */
import type { Qualifier } from './project.js';

/** Both ends are the value where it is exact. */
export interface Inexact {
  readonly low: number;
  readonly high: number;
  /** How far the true number may lie below `low`. */
  readonly below: Slack;
  /** How far it may lie above `high`. */
  readonly above: Slack;
}

export type Slack = 'none' | 'little' | 'any';

/** A number as a fact says it: a value or, with `to`, a range, and the word for how exact it is. */
export interface Said {
  readonly value: number;
  readonly to?: number;
  readonly qualifier?: Qualifier;
}

const slacks: Readonly<Record<Qualifier, Pick<Inexact, 'below' | 'above'>>> = {
  about: { below: 'little', above: 'little' },
  over: { below: 'none', above: 'any' },
  under: { below: 'any', above: 'none' },
  'just-over': { below: 'none', above: 'little' },
  'just-under': { below: 'little', above: 'none' },
};

export const inexact = ({ value, to = value, qualifier }: Said): Inexact => ({
  low: value,
  high: to,
  ...(qualifier === undefined ? { below: 'none', above: 'none' } : slacks[qualifier]),
});

/** The reverse. A range with one open end loses that end: «more than 15 to 25» becomes «over 15». With both ends open it becomes «about». */
export function said({ low, high, below, above }: Inexact): Said {
  if (below === 'none' && above === 'any') return { value: low, qualifier: 'over' };
  if (below === 'any' && above === 'none') return { value: high, qualifier: 'under' };
  const range = low === high ? {} : { to: high };
  if (below === 'none' && above === 'none') return { value: low, ...range };
  const near = above === 'none' ? 'just-under' : 'just-over';
  return { value: low, ...range, qualifier: below !== 'none' && above !== 'none' ? 'about' : near };
}

const order: readonly Slack[] = ['none', 'little', 'any'];

const wider = (a: Slack, b: Slack): Slack => (order.indexOf(a) > order.indexOf(b) ? a : b);

const plus = (a: Inexact, b: Inexact): Inexact => ({
  low: a.low + b.low,
  high: a.high + b.high,
  below: wider(a.below, b.below),
  above: wider(a.above, b.above),
});

/** Takes two independent numbers. */
export const minus = (a: Inexact, b: Inexact): Inexact => ({
  low: a.low - b.high,
  high: a.high - b.low,
  below: wider(a.below, b.above),
  above: wider(a.above, b.below),
});

export const exactly = (value: number): Inexact => inexact({ value });

export const isNothing = ({ low, high, below, above }: Inexact): boolean =>
  low === 0 && high === 0 && below === 'none' && above === 'none';

/** Takes two independent numbers, neither below zero and the second above it. */
export const dividedBy = (a: Inexact, b: Inexact): Inexact =>
  isNothing(a)
    ? a
    : {
        low: a.low / b.high,
        high: a.high / b.low,
        below: wider(a.below, b.above),
        above: wider(a.above, b.below),
      };

/**
 * The share of a part in the sum of itself and the rest: largest where the part is largest and the rest smallest.
 * Neither is below zero, and not both are zero.
 */
export function partOf(part: Inexact, rest: Inexact): Inexact {
  if (isNothing(part) || isNothing(rest)) return exactly(isNothing(part) ? 0 : 1);
  return {
    low: part.low / (part.low + rest.high),
    high: part.high / (part.high + rest.low),
    below: wider(part.below, rest.above),
    above: wider(part.above, rest.below),
  };
}

/** Zero for no numbers. */
export const sumOf = (all: readonly Inexact[]): Inexact => all.reduce(plus, exactly(0));
