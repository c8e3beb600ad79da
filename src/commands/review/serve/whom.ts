/** Whom a link lets in, and what of the deck is theirs. */
import { dayOf } from '../instant.js';
import type { Link } from '../../../review/links.js';
import type { Book } from './book.js';

export interface Whom extends Pick<Link, 'id' | 'organisation' | 'locale'> {
  /** Of the addresses of their pages; ends in `/`. */
  readonly prefix: string;
}

/** Digests of the slides that describe the organisation: nothing else of the deck is ever shown to it. */
export function todayFor({ organisation, locale }: Whom, book: Book): ReadonlyMap<string, string> {
  const review = book.review();
  const shown = review.shown(locale);
  return new Map(review.slidesAbout(organisation).map((slide) => [slide, shown.get(slide) ?? '']));
}

/** The last day for an answer is past, of every slide that was sent. */
export function isClosed(whom: Whom, book: Book): boolean {
  const { standings, at } = book.review();
  const deadlines = [...todayFor(whom, book).keys()].flatMap(
    (slide) => standings(whom.organisation, whom.locale, slide).deadline ?? [],
  );
  const last = deadlines.sort().at(-1);
  return last !== undefined && dayOf(at) > last;
}
