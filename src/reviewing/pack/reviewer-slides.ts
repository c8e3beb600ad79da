/** What the page of an organisation says of its slides: from the log, from what earlier packs held, and of nobody else. */
import { changedUnits, holdsVersion } from '../../review/changes.js';
import type { Logged } from '../../review/events.js';
import { remarksIn } from '../../review/remarks.js';
import type { Snapshot } from '../../review/snapshot.js';
import { type SlideState, stateOf } from '../../review/states.js';
import { type Happened, type Story, storyOf } from '../../review/story.js';
import type { DrawnSlide } from '../../pages/reviewer/draw-slides.js';
import { changeOf } from '../../pages/reviewer/panels.js';
import type { PageRemark, PageStanding, ReviewerSlide, Since } from '../../pages/reviewer/reviewer-page.js';
import { standingsIn } from '../../review/states.js';
import { dayOf } from '../instant.js';
import type { Words } from '../../model/program-words.js';

/** What is known of a review beside the slides themselves. */
export interface Known {
  readonly organisation: string;
  readonly locale: string;
  readonly events: readonly Logged[];
  /** ISO 8601. */
  readonly today: string;
  /** What the pack in the making holds. */
  readonly now: Snapshot;
  /** What earlier packs of the organisation held in this locale. */
  readonly earlier: readonly Snapshot[];
  readonly words: Words;
  /** The slides are being sent, which the log does not say yet: what was asked for before is for us to have looked at. */
  readonly sends?: boolean;
}

export function reviewerSlides(drawn: readonly DrawnSlide[], known: Known): readonly ReviewerSlide[] {
  const { events, organisation, locale, today, sends = false } = known;
  const standings = standingsIn(events);
  const remarks = remarksIn(events).filter((one) => one.organisation === organisation && one.locale === locale);
  return drawn.map((slide) => {
    const story = storyOf(events, { organisation, locale }, slide);
    const { state } = stateOf(standings(organisation, locale, slide.slide), slide.slide, slide.shown, today);
    const since = sinceIn(story, slide, known);
    const own = remarks.filter((one) => one.slide === slide.slide);
    return {
      ...slide,
      standing: sends && ANSWERED.has(state) ? { state: 'todo' } : standingOf(state, story, slide.shown),
      ...(since === undefined ? {} : { since }),
      remarks: own.map((one) => remarkOf(one, slide, known.words)),
    };
  });
}

/** States that end when a slide is sent again. */
const ANSWERED: ReadonlySet<SlideState['state']> = new Set(['commented', 'changes-requested']);

/** What was asked of an earlier version is answered by this one: it waits to be looked at. */
function standingOf(state: SlideState['state'], story: Story, shown: string): PageStanding {
  const { approved, requested, commented } = story;
  if (state === 'approved') return { state: 'ok', ...on(approved) };
  if (state === 'stale') return { state: 'stale', ...on(approved) };
  if (state === 'waived') return { state: 'waive' };
  if (state === 'changes-requested' && requested?.shown === shown) return { state: 'change', ...on(requested) };
  if (state === 'commented' && commented?.shown === shown) return { state: 'say', ...on(commented) };
  return { state: 'todo' };
}

const on = (happened: Happened | undefined): { on?: string } =>
  happened === undefined ? {} : { on: dayOf(happened.at) };

/** Since the version that was approved, else since the last that was sent. */
function sinceIn({ approved, sent }: Story, slide: DrawnSlide, { earlier, now, words }: Known): Since | undefined {
  const last = approved ?? sent.at(-1);
  if (last?.shown === undefined) return undefined;
  const { shown } = last;
  const before = earlier.find((one) => holdsVersion(one, slide.slide, shown));
  const changed = shown !== slide.shown;
  const units = changed && before !== undefined ? changedUnits(before, now, slide.slide) : [];
  return {
    what: approved === undefined ? 'sent' : 'approved',
    on: dayOf(last.at),
    changes: inReadingOrder(units, slide).map(({ unit, pieces }) =>
      // A footnote that is gone is no part of the slide.
      changeOf(unit, labelOf(unit, slide) || words('pages.review.part.note'), pieces),
    ),
    changed,
    known: before !== undefined,
  };
}

function inReadingOrder<T extends { readonly unit: string }>(units: readonly T[], { parts }: DrawnSlide): readonly T[] {
  const at = ({ unit }: T): number => {
    const index = parts.findIndex((part) => part.unit === unit);
    return index < 0 ? parts.length : index;
  };
  return [...units].sort((a, b) => at(a) - at(b));
}

const labelOf = (unit: string, { parts }: DrawnSlide): string => parts.find((part) => part.unit === unit)?.label ?? '';

function remarkOf(
  { unit, text, by, at, state, reason }: ReturnType<typeof remarksIn>[number],
  slide: DrawnSlide,
  words: Words,
): PageRemark {
  const label = unit === undefined ? '' : labelOf(unit, slide);
  return {
    label: label === '' ? words('pages.review.wholeSlide') : label,
    text,
    by,
    on: dayOf(at),
    state,
    ...(reason === undefined ? {} : { reason }),
  };
}
