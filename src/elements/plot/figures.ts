/** How the values of a chart are printed: all with as many decimals, changes with their sign. */
import { decimalsFor } from '../../model/decimals.js';
import type { Numbers } from '../../setting/context.js';

export interface Figures {
  readonly decimals: number;
  readonly print: (value: number) => string;
  /** With a plus before it, too. */
  readonly signed: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly signedPercent: (value: number) => string;
  /** How many times; one decimal under ten. */
  readonly times: (value: number) => string;
}

export function figuresOf(values: readonly (number | null)[], wanted: number | undefined, context: Numbers): Figures {
  const decimals = wanted ?? decimalsFor(values.map((value) => value ?? 0));
  const print = (value: number): string => context.number(rounded(value, decimals), decimals);
  const plus = (value: number, text: string): string => (value > 0 ? `+${text}` : text);
  const percent = (value: number): string => context.percent(Math.round(value));
  return {
    decimals,
    print,
    signed: (value) => plus(rounded(value, decimals), print(value)),
    percent,
    signedPercent: (value) => plus(Math.round(value), percent(value)),
    times: (value) => context.number(value, value < 9.95 ? 1 : 0),
  };
}

function rounded(value: number, decimals: number): number {
  const result = Number(value.toFixed(decimals));
  return result === 0 ? 0 : result;
}

/**
 * The number format that prints what `print` does, or with `sign` what `signed` does (ECMA-376-1, 18.8.31): a literal where whole
 * numbers under a thousand are not all there is, since programs print the signs of their own locale.
 */
export function formatCode(text: string, value: number, sign: boolean): string {
  const isPlain = Number.isInteger(value) && Math.abs(value) < 1000;
  if (!isPlain) return `"${text.replaceAll('"', '')}"`;
  return sign ? '+0;"\u2212"0;0' : '0;"\u2212"0;0';
}

/** «+33 (+18 %)», without per cent where the base is not over zero; «3,0 ×». Undefined where a value is missing. */
export function growthText(
  figures: Figures,
  from: number | null,
  to: number | null,
  as: 'change' | 'times',
): string | undefined {
  if (from === null || to === null) return undefined;
  if (as === 'times') return from > 0 && to > 0 ? `${figures.times(to / from)}\u00A0\u00D7` : undefined;
  const change = figures.signed(to - from);
  return from > 0 ? `${change} (${figures.signedPercent((100 * (to - from)) / from)})` : change;
}
