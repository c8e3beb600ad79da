/** Whom a link lets in, and what of the deck is theirs. */
import { dayOf } from '../instant.js';
import type { Link } from '../../review/links.js';
import type { Addressee } from '../../review/events.js';
import type { Review } from '../review.js';
import type { Book } from './book.js';

export interface Whom extends Pick<Link, 'id' | 'organisation' | 'locale'> {
  /** Of the addresses of their pages; ends in `/`. */
  readonly prefix: string;
}

/** Digests of the slides that describe the organisation: nothing else of the deck is ever shown to it. */
export function todayFor({ organisation, locale }: Whom, book: Book): ReadonlyMap<string, string> {
  const review = book.review();
  const own = review.slidesAbout(organisation);
  return new Map(own.map((slide) => [slide, shownNow(review, { organisation, locale }, slide)]));
}

/** With what its speaker notes tell, where it was sent with them. */
export const shownNow = ({ shown, standings }: Review, { organisation, locale }: Addressee, slide: string): string =>
  shown(locale, standings(organisation, locale, slide).notes).get(slide) ?? '';

/** The last day for an answer is past, of every slide that was sent. */
export function isClosed(whom: Whom, book: Book): boolean {
  const { standings, at } = book.review();
  const deadlines = [...todayFor(whom, book).keys()].flatMap(
    (slide) => standings(whom.organisation, whom.locale, slide).deadline ?? [],
  );
  const last = deadlines.sort().at(-1);
  return last !== undefined && dayOf(at) > last;
}
