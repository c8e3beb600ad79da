/** Reads and writes the lines of an approval log: JSON lines, each with the hash of the one before. */
import { attempt } from '../diagnostics/attempt.js';
import { type EventName, type Logged, type LogEvent, NO_HEAD } from './events.js';
import { sha256 } from '../shown/shown-digest.js';

/** What is wrong with a log, at the first line that shows it (from 1). */
export interface Broken {
  readonly line: number;
  /** A torn line is the last one, cut short by a kill or a full disk. */
  readonly kind: 'torn' | 'unreadable' | 'edited' | 'out-of-order';
  /** As a sentence. */
  readonly why: string;
}

export interface Log {
  /** Up to the first line that is broken. */
  readonly events: readonly Logged[];
  /** Hash of the last sound line; 64 zeros where there is none. */
  readonly head: string;
  readonly broken?: Broken;
}

/** Path of a deck's log in the project. */
export const logFileOf = (deck: string): string => `content/approvals/${deck}.jsonl`;

/** `text` is the whole file. */
export function readLog(text: string): Log {
  const lines = text.split('\n');
  const torn = lines.pop() ?? '';
  const events: Logged[] = [];
  for (const line of lines) {
    const read = readLine(line, events.length + 1, headOf(events));
    if ('broken' in read) return { events, head: headOf(events), broken: { ...read.broken, line: events.length + 1 } };
    events.push(read.event);
  }
  const head = headOf(events);
  if (torn === '') return { events, head };
  return { events, head, broken: { line: events.length + 1, kind: 'torn', why: 'The last line was cut short.' } };
}

export const headOf = (events: readonly Logged[]): string => events.at(-1)?.hash ?? NO_HEAD;

type Read = { readonly event: Logged } | { readonly broken: Omit<Broken, 'line'> };

function readLine(line: string, n: number, prev: string): Read {
  if (line.endsWith('\r')) return { broken: { kind: 'unreadable', why: CARRIAGE_RETURN } };
  const event = parsed(line);
  if (event === undefined) return { broken: { kind: 'unreadable', why: 'The line is no event of an approval log.' } };
  if (hashOf(line) !== event.hash)
    return { broken: { kind: 'edited', why: 'The line was changed after it was written: its hash is another.' } };
  if (event.n !== n)
    return {
      broken: {
        kind: 'out-of-order',
        why: `The line says that it is number ${event.n}: lines are missing, swapped or added.`,
      },
    };
  if (event.prev !== prev)
    return { broken: { kind: 'out-of-order', why: 'The line does not follow the one before: it names another hash.' } };
  return { event };
}

/** Nobody changed a word: git does so on Windows where it takes the file for a text. */
const CARRIAGE_RETURN =
  'The line ends in CR LF instead of LF, as git checks out texts on some machines; «*.jsonl -text» in .gitattributes keeps it from that.';

const HASH = /,"hash":"([0-9a-f]{64})"\}$/u;

/** Hash of the line as it stands, whatever hash the line itself says. */
const hashOf = (line: string): string => sha256(line.replace(HASH, '}'));

function parsed(line: string): Logged | undefined {
  const value = HASH.test(line) ? attempt((): unknown => JSON.parse(line)) : undefined;
  return isLogged(value) ? value : undefined;
}

const NEEDED: Readonly<Record<EventName, readonly string[]>> = {
  sent: ['organisation', 'locale', 'slides', 'files'],
  opened: ['organisation', 'locale'],
  commented: ['organisation', 'locale', 'slide', 'by', 'id', 'text'],
  'changes-requested': ['organisation', 'locale', 'slide', 'shown', 'by'],
  approved: ['organisation', 'locale', 'slide', 'shown', 'by'],
  'approval-withdrawn': ['organisation', 'locale', 'slide', 'shown', 'by'],
  replied: ['organisation', 'locale', 'id', 'text'],
  'remark-done': ['organisation', 'locale', 'id'],
  'remark-declined': ['organisation', 'locale', 'id', 'reason'],
  waived: ['organisation', 'locale', 'slide', 'by', 'reason'],
  reminded: ['organisation', 'locale', 'files'],
  released: ['locales', 'files', 'head'],
};

const LISTS = new Set(['slides', 'files', 'locales']);

/** Its hash proves that the program wrote it, or somebody who can reckon one: what the program reads of it must be there. */
function isLogged(value: unknown): value is Logged {
  if (typeof value !== 'object' || value === null) return false;
  const members = new Map<string, unknown>(Object.entries(value));
  const name = members.get('event');
  if (typeof name !== 'string' || !Object.hasOwn(NEEDED, name)) return false;
  if (
    typeof members.get('n') !== 'number' ||
    typeof members.get('at') !== 'string' ||
    typeof members.get('prev') !== 'string'
  )
    return false;
  return Object.entries(NEEDED).some(
    ([known, needed]) =>
      known === name &&
      needed.every((key) => (LISTS.has(key) ? Array.isArray(members.get(key)) : typeof members.get(key) === 'string')),
  );
}

/** Lines for events that happened at `at`, after those of a log; each ends in a line feed. */
export function linesFor(
  events: readonly LogEvent[],
  at: string,
  { events: before }: Log,
): { text: string; logged: readonly Logged[] } {
  const logged: Logged[] = [];
  let text = '';
  for (const event of events) {
    const { line, entry } = lineFor(
      event,
      at,
      before.length + logged.length + 1,
      headOf(logged.length > 0 ? logged : before),
    );
    logged.push(entry);
    text += `${line}\n`;
  }
  return { text, logged };
}

/** Keys in the order of the contract: `n`, `at`, `event`, what the event says, `prev`, `hash`. */
function lineFor({ event, ...said }: LogEvent, at: string, n: number, prev: string): { line: string; entry: Logged } {
  const body = JSON.stringify({ n, at, event, ...inOrder(said), prev });
  const hash = sha256(body);
  const line = `${body.slice(0, -1)},"hash":"${hash}"}`;
  const entry = parsed(line);
  if (entry === undefined) throw new Error(`an event was written that cannot be read: ${event}`);
  return { line, entry };
}

const ORDER = ['organisation', 'locale', 'slide', 'shown', 'by', 'evidence'];

function inOrder(said: object): object {
  const rank = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  return Object.fromEntries(Object.entries(said).sort(([a], [b]) => rank(a) - rank(b)));
}
