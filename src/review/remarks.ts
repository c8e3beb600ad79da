/** What organisations remarked, and what became of it: reckoned from the log. */
import type { Logged, ProposedText } from './events.js';

export interface Remark {
  readonly id: string;
  readonly organisation: string;
  readonly locale: string;
  readonly slide: string;
  readonly unit?: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  /** Where it is a text that was edited in a file. */
  readonly proposal?: ProposedText;
  readonly replies: readonly { readonly by: string; readonly at?: string; readonly text: string }[];
  readonly state: 'open' | 'done' | 'declined';
  /** Why it was declined. */
  readonly reason?: string;
  /** Number of its line in the log. */
  readonly n: number;
}

/** In the order of the log. A request for changes is a remark too, where it says what is to be changed. */
export function remarksIn(events: readonly Logged[]): readonly Remark[] {
  const remarks = new Map<string, Remark>();
  for (const event of events) {
    const made = remarkOf(event);
    if (made !== undefined) remarks.set(made.id, made);
    if (event.event !== 'remark-done' && event.event !== 'remark-declined') continue;
    const known = remarks.get(event.id);
    if (known === undefined) continue;
    const became =
      event.event === 'remark-done' ? { state: 'done' as const } : { state: 'declined' as const, reason: event.reason };
    remarks.set(event.id, { ...known, ...became });
  }
  return [...remarks.values()];
}

function remarkOf(event: Logged): Remark | undefined {
  const said = saidIn(event);
  if (said === undefined) return undefined;
  const { organisation, locale, slide, unit, by, at, n, id, text, proposal, replies = [] } = said;
  return {
    id,
    organisation,
    locale,
    slide,
    ...(unit === undefined ? {} : { unit }),
    by,
    at,
    text,
    ...(proposal === undefined ? {} : { proposal }),
    replies,
    state: 'open',
    n,
  };
}

type Commented = Extract<Logged, { readonly event: 'commented' }>;

function saidIn(event: Logged): Omit<Commented, 'event'> | undefined {
  if (event.event === 'commented') return event;
  if (event.event !== 'changes-requested' || event.id === undefined || event.reason === undefined) return undefined;
  return { ...event, id: event.id, text: event.reason };
}

export const openRemarks = (events: readonly Logged[]): readonly Remark[] =>
  remarksIn(events).filter(({ state }) => state === 'open');
