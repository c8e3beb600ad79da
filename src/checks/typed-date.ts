/** Recognises a date that was typed in words or figures, so that its writer can be told how to refer to it. */
import { parseDay } from '../model/day.js';
import { onceFor } from '../scene/once-for.js';

/** The date that holds the character at `index`, as `2017-06-30`; undefined where there is none. */
export function typedDate(text: string, index: number, languages: readonly string[]): string | undefined {
  const from = Math.max(0, index - longest);
  const near = text.slice(from, index + longest);
  for (const { pattern, order } of forms) {
    for (const match of near.matchAll(pattern)) {
      if (from + match.index > index || from + match.index + match[0].length <= index) continue;
      const [day = '', month = '', year = ''] = order.map((at) => match[at]);
      const date = [year, pad(monthNumber(month, languages)), pad(day)].join('-');
      if (parseDay(date) !== undefined) return date;
    }
  }
  return undefined;
}

/** Length of «30. september 2017» and the like. */
const longest = 24;

/** Each with the positions of day, month and year; where both are figures, the first counts as the day. */
const forms = [
  { pattern: /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)? (\p{L}+)\.?,? (\d{4})(?!\d)/gu, order: [1, 2, 3] },
  { pattern: /(?<!\p{L})(\p{L}+) (\d{1,2}),? (\d{4})(?!\d)/gu, order: [2, 1, 3] },
  { pattern: /(?<!\d)(\d{1,2})[./] ?(\d{1,2})[./] ?(\d{4})(?!\d)/gu, order: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, order: [3, 2, 1] },
] as const;

const pad = (figures: string): string => figures.padStart(2, '0');

/** Turns «mars», «Mar» and «3» into «3»; anything that is no month is left as it is. */
function monthNumber(month: string, languages: readonly string[]): string {
  const name = month.toLowerCase();
  const at = monthNames(languages).findIndex((names) => names.some((known) => known === name));
  return at < 0 ? month : String(at + 1);
}

/** Kept by language, since formatting costs more than all the rest. */
const monthNames = onceFor((languages: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 12 }, (_, month) =>
    languages.flatMap((language) =>
      (['long', 'short'] as const).map((style) =>
        new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
          .format(Date.UTC(2017, month))
          .toLowerCase()
          .replace(/\.$/u, ''),
      ),
    ),
  ),
);
