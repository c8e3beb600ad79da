/** How far each organisation is that the slides of a deck describe: reckoned from the log and today's digests, as pages print it. */
import { canonicalDigest } from '../shown/shown-digest.js';
import type { Approval, Approvals, AskedOrganisation, Waiver } from '../template/approvals-view.js';
import type { HandedSlide, Logged } from './events.js';
import { headOf } from './log.js';
import { type State, standingsIn, stateOf, type Standings } from './states.js';

/** A slide, and whom it describes. */
interface Describing {
  readonly id: string;
  readonly organisations: readonly string[];
}

/** `shown`: today's digests in the locale, by slide. No deadline is looked at, so that a page says the same tomorrow. */
export function approvalsIn(
  events: readonly Logged[],
  locale: string,
  slides: readonly Describing[],
  shown: ReadonlyMap<string, string>,
): Approvals {
  const standings = standingsIn(events);
  const organisations = [...new Set(slides.flatMap((slide) => slide.organisations))];
  return {
    asked: organisations.map((organisation) => {
      const about = slides.filter((slide) => slide.organisations.includes(organisation)).map(({ id }) => id);
      return asked(organisation, eventsWith(organisation, locale, events), about, (slide) =>
        approvalOf(standings(organisation, locale, slide), slide, shown.get(slide) ?? ''),
      );
    }),
    head: events.length === 0 ? '' : headOf(events),
    date: dayOf(events.at(-1)),
  };
}

type Addressed = Extract<Logged, { readonly organisation: string }>;

/** Those about an organisation in a locale. */
export const eventsWith = (organisation: string, locale: string, events: readonly Logged[]): readonly Addressed[] =>
  events.flatMap((event) =>
    'organisation' in event && event.organisation === organisation && event.locale === locale ? [event] : [],
  );

function asked(
  organisation: string,
  events: readonly Addressed[],
  about: readonly string[],
  said: (slide: string) => Approval,
): AskedOrganisation {
  const slides = new Map(about.map((slide) => [slide, said(slide)]));
  const sent = events.findLast((event) => event.event === 'sent');
  return {
    organisation,
    approval: altogether([...slides.values()]),
    answered: events.some(({ event }) => ANSWERS.has(event)),
    date: dayOf(events.at(-1)),
    version: sent === undefined ? '' : versionOf(sent.slides),
    slides,
    waivers: about.flatMap((slide) => (slides.get(slide) === 'waived' ? waiverOf(slide, events) : [])),
  };
}

/** As it was said last. */
export function waiverOf(slide: string, events: readonly Addressed[]): readonly Waiver[] {
  const last = events.findLast((event) => event.event === 'waived' && event.slide === slide);
  if (last?.event !== 'waived' || last.reason === '') return [];
  return [{ slide, by: last.by, date: dayOf(last), reason: last.reason }];
}

const ANSWERS: ReadonlySet<string> = new Set(['approved', 'approval-withdrawn', 'changes-requested', 'commented']);

const dayOf = (event: Logged | undefined): string => event?.at.slice(0, 10) ?? '';

/** First digits of the SHA-256 over the canonical JSON (RFC 8785) of `[{slide, shown}]`. */
const versionOf = (slides: readonly HandedSlide[]): string =>
  canonicalDigest(slides.map(({ slide, shown }) => ({ slide, shown }))).slice(0, 7);

const SAID: Readonly<Partial<Record<State, Approval>>> = {
  approved: 'approved',
  waived: 'waived',
  'changes-requested': 'changes-requested',
};

const approvalOf = (standing: ReturnType<Standings>, slide: string, shown: string): Approval =>
  SAID[stateOf(standing, slide, shown, '').state] ?? 'draft';

/** One change that is asked for weighs more than all that is approved. */
function altogether(said: readonly Approval[]): Approval {
  if (said.includes('changes-requested')) return 'changes-requested';
  if (said.every((one) => one === 'approved')) return 'approved';
  if (said.every((one) => one === 'waived')) return 'waived';
  return said.every((one) => one === 'approved' || one === 'waived') ? 'partly-waived' : 'draft';
}
