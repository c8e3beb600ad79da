/** `skald review done` and `decline`: what became of a remark, or of an edit that was not written. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LogEvent } from '../review/events.js';
import type { Log } from '../review/log.js';
import { type Fate, remarksIn, settling } from '../review/remarks.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { unknownNames, usageFault } from '../jobs/usage-fault.js';
import type { ReviewGiven } from './given.js';
import { record } from './record.js';
import { openReview } from './review.js';

/** What was said of it before is not said again: no event, and no fault. */
export async function settleRemark(
  fate: 'done' | 'decline',
  id: string,
  given: ReviewGiven,
  world: CommandWorld,
): Promise<CommandResult> {
  const { by, reason = '' } = given;
  if (fate === 'decline' && reason.trim() === '') return failed(2, [noReason]);
  const { value: review, ...opened } = openReview(given, world);
  if (review === undefined) return failed(opened.exitCode ?? 1, opened.diagnostics);
  const became = { ...(by === undefined ? {} : { by }), ...(fate === 'decline' ? { reason } : {}) };
  const { events, diagnostics } = await record(review.logFile, given.project, review.at, world, (log) =>
    eventsOf(id, became, log),
  );
  if (diagnostics.some(({ severity }) => severity === 'error'))
    return failed(diagnostics.some(({ code }) => code === 'unknown-remark') ? 2 : 1, diagnostics);
  const said = `${id} ${events.length === 0 ? 'was' : 'is'} ${fate === 'done' ? 'done' : 'declined'}${events.length === 0 ? ' before' : ''}.`;
  return {
    exitCode: 0,
    files: [],
    diagnostics: [...opened.diagnostics, ...diagnostics],
    document: { events },
    said: [said],
  };
}

function eventsOf(id: string, became: Fate, { events }: Log): readonly LogEvent[] | readonly Diagnostic[] {
  const ids = remarksIn(events).map((one) => one.id);
  return ids.includes(id) ? settling(id, became, events) : unknownNames('remark', [id], ids);
}

const noReason: Diagnostic = usageFault(
  'wrong-usage',
  '--reason is missing: whoever wrote the remark is told why it is not followed.',
  'Say why: --reason "…".',
);
