/** `skald review log`: the log in words, and whether it is whole. */
import { counted } from '../diagnostics/counted.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Logged } from '../review/events.js';
import { NO_HEAD } from '../review/events.js';
import { readLog } from '../review/log.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { brokenLog } from './broken-log.js';
import type { ReviewGiven } from './given.js';
import { deckNamed, logFileOf } from './review.js';

export function logCommand(given: ReviewGiven, world: CommandWorld): CommandResult {
  const { value: deck, diagnostics, exitCode } = deckNamed(given, world);
  if (deck === undefined) return failed(exitCode ?? 1, diagnostics);
  const file = logFileOf(deck.id);
  const log = readLog(new TextDecoder().decode(world.files.read(file) ?? new Uint8Array()));
  const faults = [
    ...(log.broken === undefined ? [] : [brokenLog(file, log.broken)]),
    ...(given.head === undefined || holds(given.head, log.events)
      ? []
      : [headGone(given.head, file, log.events.length)]),
  ];
  const checked = given.verify === true || given.head !== undefined;
  if (checked && faults.length > 0) return failed(1, faults);
  const said = [
    ...log.events.map(inWords),
    ...(checked ? [`The log is whole: ${counted(log.events.length, 'line')}, head ${log.head}.`] : []),
  ];
  return { exitCode: faults.length > 0 ? 1 : 0, files: [], diagnostics: faults, document: log.events, said };
}

/** Delivered files may be older than the log: some line must have the hash. The first eight digits, as pages print them, will do. */
const holds = (head: string, events: readonly Logged[]): boolean =>
  head.length >= 8 && [NO_HEAD, ...events.map(({ hash }) => hash)].some((hash) => hash.startsWith(head.toLowerCase()));

const headGone = (head: string, file: string, lines: number): Diagnostic => ({
  code: 'broken-log',
  severity: 'error',
  message: `No line has the hash ${head}: lines that were there when that file was delivered have been cut off, or it is another deck's.`,
  hint: 'Compare with the version in git, and put back what was there.',
  place: { file, line: Math.max(1, lines), column: 1 },
});

function inWords(event: Logged): string {
  const who = 'organisation' in event ? `${event.organisation} (${event.locale})` : event.locales.join(', ');
  const what =
    event.event === 'sent'
      ? event.slides.map(({ slide }) => slide).join(', ')
      : 'slide' in event
        ? event.slide
        : 'id' in event
          ? event.id
          : '';
  const by = 'by' in event && event.by !== undefined ? ` by ${event.by}` : '';
  const reason =
    'reason' in event && event.reason !== undefined ? `: ${event.reason}` : 'text' in event ? `: ${event.text}` : '';
  return `${event.n}  ${event.at}  ${event.event}  ${who}  ${what}${by}${reason}`.replaceAll(/\s+$/gu, '');
}
