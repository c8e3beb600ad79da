/** How the pages name what they show: organisations, slides, days and hours, parts of slides. */
import type { LocalisedDeck } from '../../localise/localised-deck.js';
import type { Project } from '../../model/project.js';
import { languageName } from '../../pages/reviewer/page-words.js';
import type { Book } from './book.js';
import type { Drawn } from './content.js';

export interface Naming {
  readonly organisation: (id: string) => { readonly short: string; readonly name: string };
  /** Compares two names in the alphabet of the locale: «Ås» stands after «Oslo» in Norwegian. */
  readonly compare: (one: string, other: string) => number;
  readonly slide: (id: string) => { readonly page?: number; readonly title: string };
  /** What a remark is on: a unit by what it is on the slide, else the whole slide. */
  readonly part: (unit: string | undefined, slide: string) => string;
  /** An instant (ISO 8601) as people write it, in the time of this machine: «9. mai 2017, 10:12». */
  readonly hour: (instant: string) => string;
  /** A day (ISO 8601) as people write it: «12. mai 2017». */
  readonly day: (day: string) => string;
  /** Where a unit's words stand: `content/slides/one.yaml:3:8`. */
  readonly placeOf: (unit: string) => string | undefined;
}

export function namingIn({ lang, placeOf, words }: LocalisedDeck, project: Project, drawn: Drawn | undefined): Naming {
  const hours = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    organisation: (id) => {
      const found = project.organisations.get(id);
      return { short: found?.abbreviation ?? found?.name ?? id, name: found?.name ?? id };
    },
    compare: new Intl.Collator(lang).compare,
    slide: (id) => {
      const found = drawn?.slides.get(id);
      const page = found?.pages[0];
      return { title: found?.title ?? id, ...(page === undefined ? {} : { page }) };
    },
    part: (unit, slide) => {
      if (unit === undefined) return words('pages.review.wholeSlide');
      const part = drawn?.slides.get(slide)?.parts.find((one) => one.unit === unit);
      return part?.label ?? unit.slice(unit.indexOf('/') + 1);
    },
    hour: (instant) => hours.format(new Date(instant)),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    placeOf: (unit) => {
      const place = placeOf(unit);
      return place === undefined ? undefined : `${place.file}:${place.line}:${place.column}`;
    },
  };
}

/** The language of a locale, as a sentence of the consultant's pages names it: «dansk», where they are in Norwegian. */
export const languageIn = (locale: string, book: Pick<Book, 'words' | 'review'>): string =>
  languageName(book.words(locale).lang, book.words(book.review().deck.source).lang);
