/** `skald review done` and `decline`: what became of a remark, or of an edit that was not written. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LogEvent } from '../review/events.js';
import type { Log } from '../review/log.js';
import { remarksIn } from '../review/remarks.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { unknownNames, usageFault } from '../jobs/usage-fault.js';
import type { ReviewGiven } from './given.js';
import { record } from './record.js';
import { openReview } from './review.js';

export async function settleRemark(
  fate: 'done' | 'decline',
  id: string,
  given: ReviewGiven,
  world: CommandWorld,
): Promise<CommandResult> {
  if (fate === 'decline' && (given.reason ?? '').trim() === '') return failed(2, [noReason]);
  const { value: review, ...opened } = openReview(given, world);
  if (review === undefined) return failed(opened.exitCode ?? 1, opened.diagnostics);
  const { events, diagnostics } = await record(review.logFile, given.project, review.at, world, (log) =>
    eventOf(fate, id, given, log),
  );
  if (events.length === 0)
    return failed(diagnostics.some(({ code }) => code === 'unknown-remark') ? 2 : 1, diagnostics);
  const said = [`${id} is ${fate === 'done' ? 'done' : 'declined'}.`];
  return { exitCode: 0, files: [], diagnostics: [...opened.diagnostics, ...diagnostics], document: { events }, said };
}

function eventOf(
  fate: 'done' | 'decline',
  id: string,
  { by, reason = '' }: ReviewGiven,
  log: Log,
): readonly LogEvent[] | readonly Diagnostic[] {
  const remarks = remarksIn(log.events);
  const remark = remarks.find((one) => one.id === id);
  if (remark === undefined)
    return unknownNames(
      'remark',
      [id],
      remarks.map((one) => one.id),
    );
  const { organisation, locale } = remark;
  const common = { organisation, locale, id, ...(by === undefined ? {} : { by }) };
  return [fate === 'done' ? { event: 'remark-done', ...common } : { event: 'remark-declined', ...common, reason }];
}

const noReason: Diagnostic = usageFault(
  'wrong-usage',
  '--reason is missing: whoever wrote the remark is told why it is not followed.',
  'Say why: --reason "…".',
);
