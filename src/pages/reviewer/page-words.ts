/** Words, days and numbers as the page of a reviewer says them. */
import type { PageStanding, ReviewerPage } from './reviewer-page.js';

/** `17. mai`, or with the year where it is not the one of `near`. */
export function dayInWords(day: string, lang: string, near?: string): string {
  const year = near?.slice(0, 4) === day.slice(0, 4) ? {} : { year: 'numeric' as const };
  return inWords(day, lang, { day: 'numeric', month: 'long', ...year });
}

/** `norsk bokmål`, as it stands in a sentence of that language, or of the one that a page speaks. */
export const languageName = (lang: string, spoken = lang): string =>
  new Intl.DisplayNames([spoken], { type: 'language' }).of(lang.split('-')[0] ?? lang) ?? lang;

/** `fredag 12. mai 2017` */
export const weekdayInWords = (day: string, lang: string): string =>
  inWords(day, lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

const inWords = (day: string, lang: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));

export function standingInWords({ state, on }: PageStanding, { words, lang, made }: ReviewerPage): string {
  const date = on === undefined ? undefined : dayInWords(on, lang, made);
  if (state === 'ok' && date !== undefined) return words('pages.review.state.approvedOn', { date });
  if (state === 'change' && date !== undefined) return words('pages.review.state.changeOn', { date });
  return words(`pages.review.state.${STANDINGS[state]}`);
}

const STANDINGS = {
  todo: 'todo',
  ok: 'approved',
  stale: 'stale',
  change: 'change',
  say: 'say',
  waive: 'waived',
} as const;

/** Whether the reviewer has nothing left to say of a slide. */
export const isDone = ({ state }: PageStanding): boolean => state === 'ok' || state === 'change' || state === 'waive';

/** What a script fills in itself stands in a word as `{name}`. */
export const later = <K extends string>(...names: readonly K[]): Readonly<Record<K, string>> =>
  Object.fromEntries(names.map((name) => [name, `{${name}}`])) as Readonly<Record<K, string>>;
