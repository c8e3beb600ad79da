/** Replies to our questions in an answer file: each is an event of its own, once, as long as its remark is open. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { usageFault } from '../../jobs/usage-fault.js';
import type { Answer, AnsweredQuestion } from '../../returned/read-answer.js';
import { nameOf } from '../../review/answered.js';
import type { Logged, LogEvent } from '../../review/events.js';
import { written } from '../../review/written.js';
import { isAlike, type Remark, remarksIn, repliedBy } from '../../review/remarks.js';

export interface TakenReply extends AnsweredQuestion {
  /** Name or role of whoever says it. */
  readonly by: string;
  /** Absent where there is no such remark of the organisation in the locale. */
  readonly remark?: Remark;
  /** `known`: the log had it before. */
  readonly state: 'recorded' | 'known' | 'settled' | 'unknown';
}

type Replies = Pick<Answer, 'replies' | 'who' | 'when' | 'organisation' | 'locale'>;

export function takenReplies(
  { replies, who, when, organisation, locale }: Replies,
  events: readonly Logged[],
): readonly TakenReply[] {
  const own = remarksIn(events).filter((one) => one.organisation === organisation && one.locale === locale);
  const remarks = new Map(own.map((one) => [one.id, one]));
  const taken = new Set<string>();
  return replies.map((reply): TakenReply => {
    const said = { id: reply.id, by: nameOf(who), text: written(reply.text) };
    const remark = remarks.get(reply.id);
    if (remark === undefined) return { ...said, state: 'unknown' };
    const words = JSON.stringify([said.id, said.text]);
    const state = taken.has(words) ? 'known' : became(said, when, remark);
    taken.add(words);
    return { ...said, remark, state };
  });
}

type Said = Omit<TakenReply, 'state' | 'remark'>;

function became(said: Said, when: string, remark: Remark): TakenReply['state'] {
  if (isSaid(said, when, remark)) return 'known';
  if (remark.state !== 'open') return 'settled';
  return repliedBy(remark, said).length === 0 ? 'known' : 'recorded';
}

/** The same words are new where we have asked again since, before they were written (`when`, ISO 8601): a second yes is an answer too. */
function isSaid({ by, text }: Said, when: string, { replies }: Remark): boolean {
  const last = replies.findLastIndex((one) => isAlike(one, { by, text }));
  const since = replies.slice(last + 1).filter(({ isOurs }) => isOurs === true);
  return last >= 0 && !since.some(({ at = '' }) => Date.parse(at) < Date.parse(when));
}

export const replyEvents = (taken: readonly TakenReply[]): readonly LogEvent[] =>
  taken.flatMap(({ remark, state, by, text }) =>
    remark === undefined || state !== 'recorded' ? [] : repliedBy(remark, { by, text }),
  );

/** Those that the log does not take, in the words that were written. */
export const refusedReplies = (taken: readonly TakenReply[], path: string): readonly Diagnostic[] =>
  taken
    .filter(({ state }) => state === 'settled' || state === 'unknown')
    .map(({ id, text, state }) =>
      usageFault(
        state === 'settled' ? 'settled-remark' : 'unknown-remark',
        `The reply to ${quote(id)} is not recorded: ${state === 'settled' ? 'the remark is done or declined already' : 'the organisation has no such remark'}. It says: ${text}`,
        state === 'settled'
          ? 'Write to whoever sent it what was done, or mend it and send the slide again.'
          : 'Look whether the file is from this deck and organisation.',
        path,
      ),
    );
