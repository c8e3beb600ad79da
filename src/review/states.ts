/** How far each organisation is with each slide in each locale: reckoned from the log and today's digests, never stored. */
import type { HandedSlide, Logged } from './events.js';

export type State =
  'not-sent' | 'sent' | 'commented' | 'changes-requested' | 'approved' | 'stale' | 'overdue' | 'waived';

export interface SlideState {
  readonly slide: string;
  readonly state: State;
  /** Today's digest. */
  readonly shown: string;
  /** The digest that was approved last, unless the approval was withdrawn or a change was asked for since. */
  readonly approved: string | null;
}

/** What the log says of one organisation's slide in one locale. */
export interface Standing {
  /** Digests that were handed over, the last one last; empty where it was never sent. */
  readonly sent: readonly string[];
  /** Last day for an answer, as it was sent last. */
  readonly deadline?: string;
  /** It was sent last with speaker notes, so that what is shown are these too. */
  readonly notes: boolean;
  /** Digests that were approved, the last one last; none of them stands once an approval was withdrawn or a change asked for. */
  readonly approvals: readonly string[];
  readonly waived: boolean;
  /** The last answer of the organisation since it was sent. */
  readonly answer?: 'commented' | 'changes-requested';
  /** The digest on which a change was asked for last, since it was sent. */
  readonly requested?: string;
}

const NOTHING: Standing = { sent: [], notes: false, approvals: [], waived: false };

/** Standings by organisation, locale and slide. */
export type Standings = (organisation: string, locale: string, slide: string) => Standing;

export function standingsIn(events: readonly Logged[]): Standings {
  const standings = new Map<string, Standing>();
  const keyOf = (organisation: string, locale: string, slide: string): string =>
    JSON.stringify([organisation, locale, slide]);
  for (const event of events) {
    if (!('organisation' in event)) continue;
    for (const { slide } of slidesOf(event)) {
      const key = keyOf(event.organisation, event.locale, slide);
      standings.set(key, after(standings.get(key) ?? NOTHING, event, slide));
    }
  }
  return (organisation, locale, slide) => standings.get(keyOf(organisation, locale, slide)) ?? NOTHING;
}

function slidesOf(event: Logged): readonly Pick<HandedSlide, 'slide'>[] {
  if (event.event === 'sent') return event.slides;
  return 'slide' in event ? [{ slide: event.slide }] : [];
}

function after(before: Standing, event: Logged, slide: string): Standing {
  const { sent, waived, approvals } = before;
  const deadline = event.event === 'sent' ? event.deadline : before.deadline;
  const notes = event.event === 'sent' ? event.notes === true : before.notes;
  const kept = { sent, notes, waived, approvals: [], ...(deadline === undefined ? {} : { deadline }) };
  switch (event.event) {
    case 'sent':
      return { ...kept, approvals, sent: [...sent, ...digestsOf(event.slides, slide)] };
    case 'commented':
      if (event.unread === true) return before;
      return before.answer === 'changes-requested' ? before : { ...before, answer: 'commented' };
    case 'changes-requested':
      return { ...kept, answer: 'changes-requested', requested: event.shown };
    case 'approved':
      return { ...kept, approvals: [...approvals, event.shown] };
    case 'approval-withdrawn':
      return { ...kept, waived: false };
    case 'waived':
      return { ...before, waived: true };
    default:
      return before;
  }
}

const digestsOf = (slides: readonly HandedSlide[], slide: string): readonly string[] =>
  slides.filter((one) => one.slide === slide).map(({ shown }) => shown);
/** `today`: the day that a deadline may be past, ISO 8601. */
export function stateOf(standing: Standing, slide: string, shown: string, today: string): SlideState {
  return { slide, state: nameOf(standing, shown, today), shown, approved: standing.approvals.at(-1) ?? null };
}

function nameOf({ waived, approvals, answer, sent, deadline }: Standing, shown: string, today: string): State {
  if (approvals.includes(shown)) return 'approved';
  if (waived) return 'waived';
  if (approvals.length > 0) return 'stale';
  if (answer !== undefined) return answer;
  if (sent.length === 0) return 'not-sent';
  return deadline !== undefined && today > deadline ? 'overdue' : 'sent';
}

/** Whether nothing of it keeps a deck from being released. */
export const isSettled = (state: State): boolean => state === 'approved' || state === 'waived';
