/** `skald review done`, `decline` and `reply`: what became of a remark, or of an edit that was not written, and what we say to it. */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { nameOf } from '../review/answered.js';
import type { LogEvent } from '../review/events.js';
import type { Log } from '../review/log.js';
import { type Fate, remarksIn, repliedBy, replying, settling } from '../review/remarks.js';
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
  const became = { ...(by === undefined ? {} : { by }), ...(fate === 'decline' ? { reason } : {}) };
  const done = fate === 'done' ? 'done' : 'declined';
  return recorded(
    (log) => eventsOf(id, became, log),
    (isNew) => (isNew ? `${id} is ${done}.` : `${id} was ${done} before.`),
    given,
    world,
  );
}

/** Records what is made of the log as it stands; `saying` tells it in words, whether or not there was anything new to record. */
async function recorded(
  make: (log: Log) => readonly LogEvent[] | readonly Diagnostic[],
  saying: (isNew: boolean) => string,
  given: ReviewGiven,
  world: CommandWorld,
): Promise<CommandResult> {
  const { value: review, ...opened } = openReview(given, world);
  if (review === undefined) return failed(opened.exitCode ?? 1, opened.diagnostics);
  const { events, diagnostics } = await record(review.logFile, given.project, review.at, world, make);
  if (hasErrors(diagnostics)) return failed(diagnostics.some(({ code }) => USAGE.has(code)) ? 2 : 1, diagnostics);
  return {
    exitCode: 0,
    files: [],
    diagnostics: [...opened.diagnostics, ...diagnostics],
    document: { events },
    said: [saying(events.length > 0)],
  };
}

const USAGE = new Set(['unknown-remark', 'wrong-usage']);

function eventsOf(id: string, became: Fate, { events }: Log): readonly LogEvent[] | readonly Diagnostic[] {
  const ids = remarksIn(events).map((one) => one.id);
  return ids.includes(id) ? settling(id, became, events) : unknownNames('remark', [id], ids);
}

const noReason: Diagnostic = usageFault(
  'wrong-usage',
  '--reason is missing: whoever wrote the remark is told why it is not followed.',
  'Say why: --reason "…".',
);

/** The remark stays open; the answer list has the reply. */
export async function replyToRemark(id: string, given: ReviewGiven, world: CommandWorld): Promise<CommandResult> {
  const { text = '', theirs } = given;
  const by = given.by === undefined ? undefined : nameOf(given.by);
  if (text.trim() === '') return failed(2, [noText]);
  if (theirs === true && (by ?? '') === '') return failed(2, [noName]);
  const said = { text: text.trim(), ...(by === undefined ? {} : { by }), ...(theirs === undefined ? {} : { theirs }) };
  return recorded(
    (log) => repliesTo(id, said, log),
    (isNew) => (isNew ? `${id} has a reply, and is still open.` : 'That was the last reply already.'),
    given,
    world,
  );
}

function repliesTo(
  id: string,
  said: Parameters<typeof replying>[1] & Pick<ReviewGiven, 'theirs'>,
  { events }: Log,
): readonly LogEvent[] | readonly Diagnostic[] {
  const all = remarksIn(events);
  const remark = all.find((one) => one.id === id);
  if (remark === undefined)
    return unknownNames(
      'remark',
      [id],
      all.map((one) => one.id),
    );
  if (remark.state !== 'open') return [isSettled(id)];
  const { by = '', text, theirs } = said;
  return theirs === true ? repliedBy(remark, { by, text }) : replying(id, said, events);
}

const isSettled = (id: string): Diagnostic =>
  usageFault('wrong-usage', `The remark ${id} is done or declined already.`, 'See it with `skald review remarks`.');

const noName: Diagnostic = usageFault(
  'wrong-usage',
  '--by is missing: who of the organisation says it.',
  'Say who, by name or role: --by "…".',
);

const noText: Diagnostic = usageFault(
  'wrong-usage',
  '--text is missing: the words of the reply.',
  'Say it: --text "…".',
);
