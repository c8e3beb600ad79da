/** What organisations remarked, and what became of it: reckoned from the log. */
import type { HandedFile, Logged, LogEvent, ProposedText, Replied } from './events.js';

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
  /** A part of a file that could not be read. */
  readonly unread?: true;
  /** The file that it came in; absent where it was written on the pages. */
  readonly evidence?: HandedFile;
  /** In the order of the log; those of a file first, as it has them. */
  readonly replies: readonly Reply[];
  readonly state: 'open' | 'done' | 'declined';
  /** When it was done or declined, ISO 8601. */
  readonly settled?: string;
  /** Why it was declined. */
  readonly reason?: string;
  /** Something else was written than what was proposed. */
  readonly reworded?: true;
  /** Number of its line in the log. */
  readonly n: number;
}

/** `isOurs`: to the organisation that remarked. */
export type Reply = Replied & { readonly isOurs?: true };

/** Whether we asked back, and nothing was said to it. */
export const isAsked = ({ state, replies }: Pick<Remark, 'state' | 'replies'>): boolean =>
  state === 'open' && replies.at(-1)?.isOurs === true;

/** In the order of the log. A request for changes is a remark too, where it says what is to be changed. */
export function remarksIn(events: readonly Logged[]): readonly Remark[] {
  const [said, remarks] = [new Map<string, Remark>(), new Map<string, Remark>()];
  for (const event of events) {
    const made = remarkOf(event) ?? repliedTo(event, said);
    const whole = made && withEarlier(made, said.get(made.id));
    if (whole !== undefined) for (const map of [said, remarks]) map.set(whole.id, whole);
    if (event.event !== 'remark-done' && event.event !== 'remark-declined') continue;
    const open = said.get(event.id);
    if (open === undefined) continue;
    const became = event.event === 'remark-done' ? doneBy(event) : { state: 'declined' as const, reason: event.reason };
    remarks.set(event.id, { ...open, settled: event.at, ...became });
  }
  return [...remarks.values()];
}

/** A remark is open again when something is said to it. */
function repliedTo(event: Logged, said: ReadonlyMap<string, Remark>): Remark | undefined {
  if (event.event !== 'replied') return undefined;
  const { id, by = '', at, text, theirs } = event;
  const open = said.get(id);
  const reply = { by, at, text, ...(theirs === true ? {} : { isOurs: true as const }) };
  return open && { ...open, replies: [...open.replies, reply] };
}

/**
 * A file that comes again has nothing of what was said on the pages. Some programs date no reply (a PDF needs none): what a file has for
 * the first time was said before it came and after whatever was known by then.
 */
function withEarlier(made: Remark, before: Remark | undefined): Remark {
  const known = before?.replies ?? [];
  const earlier = beyond(known, made.replies);
  if (earlier.length === 0) return made;
  const fresh = new Set(beyond(made.replies, known));
  const at = (reply: Reply): number => Date.parse(reply.at ?? (fresh.has(reply) ? made.at : FIRST));
  return { ...made, replies: [...made.replies, ...earlier].sort((a, b) => at(a) - at(b)) };
}

const FIRST = '1970-01-01T00:00:00Z';

/** Those that the others lack, or have less often: who says yes to each of two questions has said it twice. */
export function beyond(replies: readonly Reply[], others: readonly Reply[]): readonly Reply[] {
  const left = [...others];
  return replies.filter((one) => {
    const at = left.findIndex((other) => isAlike(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** By whom and in which words it was said: each program writes the time in its own way. */
export const isAlike = (one: Reply, other: Reply): boolean =>
  one.by === other.by && one.text === other.text && one.isOurs === other.isOurs;

const doneBy = ({ reworded }: Extract<Logged, { readonly event: 'remark-done' }>) => ({
  state: 'done' as const,
  ...(reworded === true ? { reworded } : {}),
});

function remarkOf(event: Logged): Remark | undefined {
  const said = saidIn(event);
  if (said === undefined) return undefined;
  const { organisation, locale, slide, unit, by, at, n, id, text, proposal, unread, evidence, replies = [] } = said;
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
    ...(unread === undefined ? {} : { unread }),
    ...(evidence === undefined ? {} : { evidence }),
    replies,
    state: 'open',
    n,
  };
}

/** What was said in words; empty for an edited text, which its old and new words tell of. */
export const saidBeside = ({ text, proposal, unread }: Pick<Remark, 'text' | 'proposal' | 'unread'>): string =>
  proposal === undefined || unread === true ? text : '';

type Commented = Extract<Logged, { readonly event: 'commented' }>;

function saidIn(event: Logged): Omit<Commented, 'event'> | undefined {
  if (event.event === 'commented') return event;
  if (event.event !== 'changes-requested' || event.id === undefined || event.reason === undefined) return undefined;
  return { ...event, id: event.id, text: event.reason };
}

export const openRemarks = (events: readonly Logged[]): readonly Remark[] =>
  remarksIn(events).filter(({ state }) => state === 'open');

/** What becomes of a remark: a reason is what it is declined for. */
export interface Fate {
  readonly reason?: string;
  /** Name or role of whoever says so. */
  readonly by?: string;
  readonly reworded?: true;
}

/** What settles a remark of the log; nothing where the same became of it before. */
export function settling(id: string, { reason, by, reworded }: Fate, events: readonly Logged[]): readonly LogEvent[] {
  const remark = remarksIn(events).find((one) => one.id === id);
  if (remark === undefined) return [];
  const { organisation, locale, state } = remark;
  const common = { organisation, locale, id, ...(by === undefined ? {} : { by }) };
  if (reason === undefined)
    return state === 'done' ? [] : [{ event: 'remark-done', ...common, ...(reworded === true ? { reworded } : {}) }];
  if (state === 'declined' && remark.reason === reason) return [];
  return [{ event: 'remark-declined', ...common, reason }];
}

/** Our reply to a remark that is open; nothing where the same was said last. `by`: name or role. */
export function replying(
  id: string,
  { text, by }: { readonly text: string; readonly by?: string },
  events: readonly Logged[],
): readonly LogEvent[] {
  const remark = openRemarks(events).find((one) => one.id === id);
  const last = remark?.replies.at(-1);
  if (remark === undefined || (last?.isOurs === true && last.text === text)) return [];
  const { organisation, locale } = remark;
  return [{ event: 'replied', organisation, locale, id, ...(by === undefined ? {} : { by }), text }];
}

/** What the organisation says to its remark once more; nothing where it said the same last. */
export function repliedBy(
  { organisation, locale, id, replies }: Remark,
  { by, text }: Pick<Replied, 'by' | 'text'>,
): readonly LogEvent[] {
  const last = replies.at(-1);
  if (last !== undefined && last.isOurs !== true && last.text === text) return [];
  return [{ event: 'replied', organisation, locale, id, by, text, theirs: true }];
}
