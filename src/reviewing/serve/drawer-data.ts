/** One organisation beside the matrix. */
import type { Html } from '../../pages/html.js';
import type { Around } from '../../pages/consultant/frame.js';
import { type DrawerChange, type DrawerSlide, drawerOf } from '../../pages/consultant/organisation-drawer.js';
import type { Addressee, Logged } from '../../review/events.js';
import { isOver } from '../../review/links.js';
import { changedUnits, holdsVersion } from '../../review/changes.js';
import { openRemarks } from '../../review/remarks.js';
import type { Snapshot } from '../../review/snapshot.js';
import type { SlideState, State } from '../../review/states.js';
import { dayOf } from '../instant.js';
import { statusOf } from '../status-document.js';
import type { Book } from './book.js';
import type { Made } from './consultant-posts.js';
import { languageIn, type Naming, namingIn } from './naming.js';

interface Asked extends Addressee, Made {
  readonly close: string;
}

export function drawerFor(around: Around, asked: Asked, book: Book): Html {
  const { organisation, locale } = asked;
  const review = book.review();
  const { project, log, at } = review;
  const naming = namingIn(book.words(locale), project, book.drawn(locale));
  const own = log.events.filter(
    (one) => 'organisation' in one && one.organisation === organisation && one.locale === locale,
  );
  const [status] = statusOf(review, [locale], organisation).organisations;
  const deadline = status?.deadline ?? undefined;
  // Packs are unzipped once, and only where something is stale.
  const isStale = status?.slides.some(({ state }) => state === 'stale') === true;
  const versions = isStale ? { earlier: book.earlier(asked), now: book.held(asked) } : undefined;
  return drawerOf(around, {
    ...asked,
    name: naming.organisation(organisation).name,
    today: dayOf(at),
    localeName: languageIn(locale, book),
    ...(deadline === undefined ? {} : { deadline: naming.day(deadline), lastDay: deadline }),
    faults: (asked.faults ?? []).map(({ message, hint }) => ({ message, hint })),
    ...lastOf(own, 'sent', naming),
    ...lastOf(own, 'opened', naming),
    slides: (status?.slides ?? []).map((slide) => ({
      ...slideOf(slide, own, naming),
      changes: changesOf(slide, versions, naming),
    })),
    remarks: openRemarks(own).map(({ id, slide, unit, text }) => ({
      id,
      title: naming.part(unit, slide),
      text,
      ...placeOf(unit, naming),
    })),
    links: book
      .links()
      .live.filter((link) => link.organisation === organisation && link.locale === locale && !isOver(link, at))
      .map(({ expires }) => ({ until: naming.hour(expires) })),
  });
}

function lastOf(
  own: readonly Logged[],
  event: 'sent' | 'opened',
  naming: Naming,
): Partial<Record<'sent' | 'opened', string>> {
  const last = own.findLast((one) => one.event === event);
  return last === undefined ? {} : { [event]: naming.hour(last.at) };
}

function placeOf(unit: string | undefined, naming: Naming): { readonly place?: string } {
  const place = unit === undefined ? undefined : naming.placeOf(unit);
  return place === undefined ? {} : { place };
}

/** What earlier packs held, and what one of today would. */
interface Versions {
  readonly earlier: readonly Snapshot[];
  readonly now: Snapshot | undefined;
}

/** Between the version that was approved and today's, where a pack has kept that one. */
function changesOf(
  { slide, state, approved }: SlideState,
  versions: Versions | undefined,
  naming: Naming,
): readonly DrawerChange[] {
  if (state !== 'stale' || approved === null || versions?.now === undefined) return [];
  const then = versions.earlier.find((pack) => holdsVersion(pack, slide, approved));
  return (then === undefined ? [] : changedUnits(then, versions.now, slide)).map(({ unit, pieces }) => ({
    part: naming.part(unit, slide).trim(),
    unit,
    pieces,
  }));
}

function slideOf(of: SlideState, own: readonly Logged[], naming: Naming): Omit<DrawerSlide, 'changes'> {
  const { slide, state, shown, approved } = of;
  const approval = own.findLast((one) => one.event === 'approved' && one.slide === slide);
  const last = sayingOf(of, own);
  return {
    slide,
    ...naming.slide(slide),
    state,
    shown,
    ...(approved === null ? {} : { approved: state === 'approved' ? shown : approved }),
    ...(last !== undefined && 'by' in last && last.by !== undefined ? { by: last.by } : {}),
    ...(last === undefined ? {} : { at: naming.hour(last.at) }),
    ...(last?.event === 'sent' || last?.event === 'approval-withdrawn' ? { did: last.event } : {}),
    ...(state !== 'stale' || approval === undefined ? {} : { since: naming.hour(approval.at) }),
  };
}

/** What the state of a slide was said by: the answer, whatever was sent or remarked since; else what became of it last. */
function sayingOf({ slide, state, shown }: SlideState, own: readonly Logged[]): Logged | undefined {
  const about = own.filter((one) =>
    one.event === 'sent' ? one.slides.some((each) => each.slide === slide) : 'slide' in one && one.slide === slide,
  );
  const answers = ANSWERS[state];
  if (answers !== undefined) {
    const given = about.filter(({ event }) => event === answers);
    const ofToday = given.findLast((one) => 'shown' in one && one.shown === shown);
    return (state === 'approved' ? ofToday : undefined) ?? given.at(-1);
  }
  return about.findLast(({ event }) => event === 'sent' || event === 'approval-withdrawn');
}

/** The event that each answer is. */
const ANSWERS: Partial<Record<State, Logged['event']>> = {
  approved: 'approved',
  stale: 'approved',
  waived: 'waived',
  commented: 'commented',
  'changes-requested': 'changes-requested',
};
