/** Checks that the words a fact quotes from its source hold its value, in the spelling of any of the project's languages. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf } from '../load/place-of.js';
import type { Checked } from '../validation/checked-project.js';
import type { FactEntry, FactsFile } from '../schemas/facts.js';
import type { LocaleFile } from '../schemas/locale.js';
import { type Reading, speltNumbers, type SpeltNumber } from './spelt-numbers.js';

export const readingOf = ({ style }: LocaleFile): Reading => ({
  spelling: style.spelling ?? {},
  decimal: /\p{P}/u.exec(new Intl.NumberFormat(style.numbers).format(0.5))?.[0] ?? '.',
});

export const checkQuotes = (
  { document, value }: Checked<FactsFile>,
  readings: readonly Reading[],
): readonly Diagnostic[] =>
  Object.entries(value ?? {}).flatMap(([id, fact]) =>
    missingIn(fact, readings).map((end) => ({
      code: 'quote-without-number',
      severity: 'error',
      message: `The quote ${quote(fact.quote ?? '')} does not hold the value ${end}.`,
      hint: 'Quote the words of the source that give the value, or correct the value. Leave the quote out of a value that was computed.',
      place: placeOf(document, [id, 'quote']),
    })),
  );

/** Ends of the fact that its quote does not hold, however it is read. What is marked as unproved says itself that its quote is that of another value. */
function missingIn({ quote: words, value, to, proof }: FactEntry, readings: readonly Reading[]): readonly number[] {
  if (words === undefined || proof === 'missing') return [];
  const spelt = readings.flatMap((reading) => speltNumbers(words, reading));
  return [value, ...(to === undefined ? [] : [to])].filter((end) => !spelt.some((number) => gives(number, end)));
}

/** A figure without a scale word may stand in a table that names the scale in its head. */
const gives = ({ value, scaled }: SpeltNumber, wanted: number): boolean =>
  [1, ...(scaled ? [] : [1e3, 1e6, 1e9])].some((scale) => Math.abs(value * scale - wanted) <= Math.abs(wanted) * 1e-9);
