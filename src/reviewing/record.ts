/** Adds events to the log of a deck, after what others have added meanwhile. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Logged, LogEvent } from '../review/events.js';
import { type Log, linesFor, readLog } from '../review/log.js';
import type { CommandWorld } from '../run/command.js';
import { unlessRefused } from '../jobs/write-files.js';
import { brokenLog } from './broken-log.js';

export interface Recorded {
  /** As they stand in the log; empty where nothing was recorded. */
  readonly events: readonly Logged[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `make` sees the log as it stands when nobody else can add to it: the events, or why there are none. Nothing is recorded in a log that is broken. */
export async function record(
  logFile: string,
  folder: string,
  at: string,
  world: CommandWorld,
  make: (log: Log) => readonly LogEvent[] | readonly Diagnostic[],
): Promise<Recorded> {
  let events: readonly Logged[] = [];
  let said: readonly Diagnostic[] = [];
  const refused = await unlessRefused(folder, '', () =>
    world.output(folder).append(logFile, (before) => {
      const log = readLog(new TextDecoder().decode(before ?? new Uint8Array()));
      if (log.broken !== undefined) {
        said = [brokenLog(logFile, log.broken)];
        return undefined;
      }
      const made = make(log);
      if (!areEvents(made)) {
        said = made;
        return undefined;
      }
      if (made.length === 0) return undefined;
      const { text, logged } = linesFor(made, at, log);
      [events, said] = [logged, backwards(log, at, logFile)];
      return new TextEncoder().encode(text);
    }),
  );
  return { events: refused.length > 0 ? [] : events, diagnostics: [...refused, ...said] };
}

const areEvents = (made: readonly LogEvent[] | readonly Diagnostic[]): made is readonly LogEvent[] =>
  made.every((one) => 'event' in one);

function backwards({ events }: Log, at: string, file: string): readonly Diagnostic[] {
  const last = events.at(-1);
  if (last === undefined || last.at <= at) return [];
  return [
    {
      code: 'clock-backwards',
      severity: 'warning',
      message: `This is recorded for ${at}, but the line before it for ${last.at}.`,
      hint: 'Look whether the clock is right, or the instant that was given with --at.',
      place: { file, line: events.length + 1, column: 1 },
    },
  ];
}
