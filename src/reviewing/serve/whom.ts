/** Whom a link lets in, and what of the deck is theirs. */
import { dayOf } from '../instant.js';
import type { Link } from '../../review/links.js';
import type { Addressee } from '../../review/events.js';
import type { Review } from '../review.js';
import type { Book } from './book.js';

export interface Whom extends Pick<Link, 'id' | 'organisation' | 'locale'> {
  /** What the addresses of their pages begin with; ends in `/`. */
  readonly prefix: string;
}

/** Tag of the locale that is asked for, where it is one of the deck's; else that of the link. */
export const langIn = (asked: string | null | undefined, { locale }: Whom, book: Book): string =>
  book.review().deck.locales.find((tag) => tag === asked) ?? locale;

/** Digests of the slides that describe the organisation: nothing else of the deck is ever shown to it. */
export function todayFor({ organisation, locale }: Addressee, book: Book): ReadonlyMap<string, string> {
  const review = book.review();
  const own = review.slidesAbout(organisation);
  return new Map(own.map((slide) => [slide, shownNow(review, { organisation, locale }, slide)]));
}

/**
 * Digests of these slides where the files still tell what somebody speaks of; else today's of all slides that describe the organisation. Nothing
 * is ever judged by an earlier state.
 */
export function judgedFor(
  to: Addressee,
  slides: readonly { readonly slide: string; readonly shown: string }[],
  book: Book,
): ReadonlyMap<string, string> {
  const { organisation, locale } = to;
  const { standings } = book.review();
  const said = slides.map(({ slide, shown }) => ({
    slide,
    shown,
    notes: standings(organisation, locale, slide).notes,
  }));
  if (book.stillTells({ organisation, locale, slides: said }))
    return new Map(slides.map(({ slide, shown }) => [slide, shown]));
  book.renew();
  return todayFor(to, book);
}

/** Digest of what a slide tells now, with its speaker notes where it was sent with them. */
export const shownNow = ({ shown, standings }: Review, { organisation, locale }: Addressee, slide: string): string =>
  shown(locale, standings(organisation, locale, slide).notes).get(slide) ?? '';

/** Whether the last day for an answer is past for every slide that was sent. */
export function isClosed(whom: Whom, book: Book): boolean {
  const { standings, at } = book.review();
  const deadlines = [...todayFor(whom, book).keys()].flatMap(
    (slide) => standings(whom.organisation, whom.locale, slide).deadline ?? [],
  );
  const last = deadlines.sort().at(-1);
  return last !== undefined && dayOf(at) > last;
}
