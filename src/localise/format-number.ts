/** Digits by Intl.NumberFormat, with the spaces and the minus sign that every locale of ours writes. */

import { onceForText } from '../scene/once-for.js';

/** No-break space: joins a number, its unit, its «ca.» and its currency. */
export const noBreakSpace = '\u00A0';

/**
 * `tag` is the house style's `numbers`. Exactly so many `decimals`, or at most two, as many as are needed. Groups that Intl separates
 * by a narrow no-break space get U+00A0, which the fonts have; the minus is U+2212.
 */
export function formatNumber(value: number, tag: string, decimals?: number): string {
  const digits = formatter(`${tag} ${decimals ?? ''}`).format(value === 0 ? 0 : value);
  return digits.replaceAll(/[\u202F\u2009 ]/gu, noBreakSpace).replaceAll(/[-\u2011]/gu, '\u2212');
}

/** Kept by tag and decimals: making a formatter costs more than a hundred uses of it. Nothing is printed as less than no zero. */
const formatter = onceForText((key) => {
  const [tag, decimals = ''] = key.split(' ');
  const digits =
    decimals === ''
      ? { maximumFractionDigits: 2 }
      : { minimumFractionDigits: Number(decimals), maximumFractionDigits: Number(decimals) };
  return new Intl.NumberFormat(tag, { ...digits, signDisplay: 'negative' });
});

/** Fills `{name}` in a pattern of the house style; a part that is empty takes its space along. All spaces become no-break. */
export const fillPattern = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern
    .replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')
    .trim()
    .replaceAll(/\s+/gu, noBreakSpace);
