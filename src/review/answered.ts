/** What somebody's answer becomes in the log: events for what stood on the screen, and the slides for which there are none. */
import type { Answer, AnsweredSlide } from '../returned/read-answer.js';
import { sha256 } from '../shown/shown-digest.js';
import type { Addressee, Logged, LogEvent } from './events.js';
import { openRemarks } from './remarks.js';
import { standingsIn } from './states.js';

/** `moved`: it tells something else now. `foreign`: it does not describe the organisation, or is not there. */
export interface RefusedSlide {
  readonly slide: string;
  readonly why: 'moved' | 'foreign';
}

export interface Answered {
  readonly events: readonly LogEvent[];
  readonly refused: readonly RefusedSlide[];
}

/** `today`: digests of the slides that describe the organisation, in its locale. What was answered already is not recorded twice. */
export function answered(
  { slides, who }: Pick<Answer, 'slides' | 'who'>,
  to: Addressee,
  today: ReadonlyMap<string, string>,
  log: readonly Logged[],
): Answered {
  const refused = slides.flatMap(({ slide, shown }): readonly RefusedSlide[] => {
    const now = today.get(slide);
    if (now === undefined) return [{ slide, why: 'foreign' }];
    return now === shown ? [] : [{ slide, why: 'moved' }];
  });
  const sound = slides.filter(({ slide }) => refused.every((one) => one.slide !== slide));
  return { events: sound.flatMap((one) => eventsFor(one, who, to, log)), refused };
}

/** Remarks stand before the approval that they came with. */
function eventsFor(
  { slide, shown, verdict, comments }: AnsweredSlide,
  by: string,
  to: Addressee,
  log: readonly Logged[],
): readonly LogEvent[] {
  const said = { ...to, slide, shown, by };
  const remarks = comments.flatMap((comment): readonly LogEvent[] => {
    const { id, isKnown } = idFor([to.organisation, to.locale, slide, shown, by, comment], log);
    const unit = comment.unit === undefined ? {} : { unit: comment.unit };
    if (isKnown) return [];
    if (verdict === 'changes-requested')
      return [{ event: 'changes-requested', ...said, reason: comment.text, id, ...unit }];
    return [{ event: 'commented', ...said, id, ...unit, text: comment.text }];
  });
  const standing = standingsIn(log)(to.organisation, to.locale, slide);
  if (verdict === 'approved')
    return standing.approved === shown ? remarks : [...remarks, { event: 'approved', ...said }];
  const wantsChanges = verdict === 'changes-requested' && comments.length === 0;
  return wantsChanges && standing.answer !== 'changes-requested'
    ? [...remarks, { event: 'changes-requested', ...said }]
    : remarks;
}

/** The same words on the same version are one remark as long as it is open, however often they are sent. */
function idFor(said: unknown, log: readonly Logged[]): { readonly id: string; readonly isKnown: boolean } {
  const id = sha256(JSON.stringify(said)).slice(0, 12);
  if (openRemarks(log).some((one) => one.id === id)) return { id, isKnown: true };
  const isTaken = log.some((event) => 'id' in event && event.id === id);
  return { id: isTaken ? `${id}-${log.length + 1}` : id, isKnown: false };
}
