/** Replies to our questions in an answer file: each is an event of its own, once, as long as its remark is open. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { usageFault } from '../../jobs/usage-fault.js';
import type { Answer, AnsweredQuestion } from '../../returned/read-answer.js';
import { nameOf } from '../../review/answered.js';
import type { Logged, LogEvent } from '../../review/events.js';
import { isAmong, type Remark, remarksIn, repliedBy } from '../../review/remarks.js';

export interface TakenReply extends AnsweredQuestion {
  /** Name or role of whoever says it. */
  readonly by: string;
  /** Absent where there is no such remark of the organisation in the locale. */
  readonly remark?: Remark;
  /** `known`: the log had it before. */
  readonly state: 'recorded' | 'known' | 'settled' | 'unknown';
}

type Replies = Pick<Answer, 'replies' | 'who' | 'organisation' | 'locale'>;

export function takenReplies(
  { replies, who, organisation, locale }: Replies,
  events: readonly Logged[],
): readonly TakenReply[] {
  const own = remarksIn(events).filter((one) => one.organisation === organisation && one.locale === locale);
  const by = nameOf(who);
  return replies.map((reply): TakenReply => {
    const remark = own.find(({ id }) => id === reply.id);
    if (remark === undefined) return { ...reply, by, state: 'unknown' };
    if (isAmong({ by, text: reply.text }, remark.replies)) return { ...reply, by, remark, state: 'known' };
    return { ...reply, by, remark, state: remark.state === 'open' ? 'recorded' : 'settled' };
  });
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
