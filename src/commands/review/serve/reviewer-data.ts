/** What the page of a reviewer shows: the slides that describe the organisation, and what the log says of it and them. */
import { type Logged, NO_HEAD } from '../../../review/events.js';
import { remarksIn } from '../../../review/remarks.js';
import { type State, stateOf } from '../../../review/states.js';
import type {
  PageRemark,
  PageStanding,
  ReviewerPage,
  ReviewerSlide,
  Served,
  Since,
} from '../../../pages/reviewer/reviewer-page.js';
import { dayOf } from '../instant.js';
import type { Review } from '../review.js';
import type { Book } from './book.js';
import type { Drawn } from './content.js';
import { type Naming, namingIn } from './naming.js';
import { todayFor, type Whom } from './whom.js';

/** Undefined where the deck cannot be laid out in this locale. */
export function reviewerData(whom: Whom, book: Book, served: Served): ReviewerPage | undefined {
  const { organisation, locale } = whom;
  const drawn = book.drawn(locale);
  if (drawn === undefined) return undefined;
  const review = book.review();
  const { project, log } = review;
  const deck = book.words(locale);
  const today = todayFor(whom, book);
  const found = project.organisations.get(organisation);
  const name = found?.name ?? organisation;
  const deadline = deadlineOf(whom, review, [...today.keys()]);
  return {
    lang: deck.lang,
    words: deck.words,
    deck: { id: deck.spec.id, title: deck.spec.title },
    organisation: { id: organisation, name, short: found?.abbreviation ?? name },
    locale: { tag: locale, name: project.locales.get(locale)?.name ?? locale },
    made: dayOf(review.at),
    head: headOf(whom, log.events),
    // What was written is kept for the link, whatever the slides become.
    build: whom.id,
    ...(deadline === undefined ? {} : { deadline }),
    slides: [...today].flatMap(([slide, shown]) =>
      slideOf(slide, shown, whom, { review, drawn, naming: namingIn(deck, project, drawn) }),
    ),
    style: drawn.style,
    served,
  };
}

/** Of the last line about the organisation: what others do is not seen by it. */
const headOf = ({ organisation, locale }: Whom, events: readonly Logged[]): string =>
  events.findLast((one) => 'organisation' in one && one.organisation === organisation && one.locale === locale)?.hash ??
  NO_HEAD;

/** The last one of all slides that were sent. */
export const deadlineOf = (
  { organisation, locale }: Whom,
  { standings }: Review,
  slides: readonly string[],
): string | undefined =>
  slides
    .flatMap((slide) => standings(organisation, locale, slide).deadline ?? [])
    .sort()
    .at(-1);

interface Known {
  readonly review: Review;
  readonly drawn: Drawn;
  readonly naming: Naming;
}

function slideOf(slide: string, shown: string, whom: Whom, { review, drawn, naming }: Known): readonly ReviewerSlide[] {
  const found = drawn.slides.get(slide);
  if (found === undefined) return [];
  const { standings, at, log } = review;
  const standing = standings(whom.organisation, whom.locale, slide);
  const { state } = stateOf(standing, slide, shown, dayOf(at));
  const own = eventsOn(slide, whom, log.events);
  const since = sinceOf(own, shown);
  return [
    {
      ...found,
      shown,
      standing: { state: STANDINGS[state], ...lastDay(own) },
      ...(since === undefined ? {} : { since }),
      remarks: remarksOf(slide, whom, log.events, naming),
    },
  ];
}

const STANDINGS: Readonly<Record<State, PageStanding['state']>> = {
  'not-sent': 'todo',
  sent: 'todo',
  overdue: 'todo',
  commented: 'say',
  'changes-requested': 'change',
  approved: 'ok',
  stale: 'stale',
  waived: 'waive',
};

/** What was said to and by this organisation in this locale, of one slide. */
const eventsOn = (slide: string, { organisation, locale }: Whom, events: readonly Logged[]): readonly Logged[] =>
  events.filter(
    (one) =>
      'organisation' in one &&
      one.organisation === organisation &&
      one.locale === locale &&
      (one.event === 'sent' ? one.slides.some((each) => each.slide === slide) : 'slide' in one && one.slide === slide),
  );

function lastDay(own: readonly Logged[]): { readonly on?: string } {
  const last = own.findLast(({ event }) => event !== 'sent');
  return last === undefined ? {} : { on: dayOf(last.at) };
}

/** Since the approval that stood last, else since it was sent last. */
function sinceOf(own: readonly Logged[], shown: string): Since | undefined {
  const approved = own.findLast(({ event }) => event === 'approved');
  const sent = own.findLast(({ event }) => event === 'sent');
  const last = approved ?? sent;
  if (last === undefined) return undefined;
  const slide = own.flatMap((one) => ('slide' in one ? [one.slide] : []))[0];
  const before =
    last.event === 'sent'
      ? (last.slides.find((one) => slide === undefined || one.slide === slide)?.shown ?? '')
      : 'shown' in last
        ? last.shown
        : '';
  const what = approved === undefined ? 'sent' : 'approved';
  return { what, on: dayOf(last.at), changes: [], changed: before !== shown, known: before === shown };
}

const remarksOf = (
  slide: string,
  { organisation, locale }: Whom,
  events: readonly Logged[],
  naming: Naming,
): readonly PageRemark[] =>
  remarksIn(events)
    .filter((one) => one.slide === slide && one.organisation === organisation && one.locale === locale)
    .map(({ unit, text, by, at, state, reason }) => ({
      label: naming.part(unit, slide),
      text,
      by,
      on: dayOf(at),
      state,
      ...(reason === undefined ? {} : { reason }),
    }));
