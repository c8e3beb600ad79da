/**
 * What somebody's answer becomes in the log, whichever way it came: each remark an event of its own, before the approval that it came
 * with; what is said of changes that are asked for is that request. The same answer is the same events, so that whoever gives it
 * twice, in a file and on the pages, is recorded once.
 */
import type { Answer, AnsweredSlide } from '../returned/read-answer.js';
import { shortId } from './short-id.js';
import { written } from './written.js';
import type { Addressee, HandedFile, HandedSlide, Logged, LogEvent } from './events.js';
import { type Remark, remarksIn } from './remarks.js';
import { type Standing, standingsIn } from './states.js';

/** The longest name or role that is kept, in characters. */
const LONGEST_NAME = 200;

/** Name or role as the log has it; empty where nobody is named. */
export const nameOf = (who: string): string => written(written(who.replaceAll(/\s+/gu, ' ')).slice(0, LONGEST_NAME));

/** What is taken of an answer. */
export interface Terms extends Addressee {
  /** Digests on which an answer is taken; undefined where the slide does not describe the organisation, or is not there. */
  readonly versions: (slide: string) => readonly string[] | undefined;
  /** Whether the verdict on a slide is recorded. */
  readonly takes: (slide: string) => boolean;
  /** Remarks on another version are recorded too: whoever wrote them cannot be shown the new one and asked again. */
  readonly keepsRemarks: boolean;
  /** Whether there is such a unit: a remark on another is one on its slide. */
  readonly hasUnit: (unit: string) => boolean;
  /** The file that the answer stands in. */
  readonly evidence?: HandedFile;
}

/** A remark as the log has it, or will have it. */
export interface TakenRemark {
  readonly id: string;
  readonly by: string;
  readonly unit?: string;
  readonly text: string;
}

/** What became of the answer for one slide. */
export interface TakenSlide {
  readonly answer: AnsweredSlide;
  /** `moved`: it tells something else now. `foreign`: it does not describe the organisation, or is not there. */
  readonly refused?: 'moved' | 'foreign';
  /** Remarks of the answer, those that the log had before too. */
  readonly remarks: readonly TakenRemark[];
  /** What is new. */
  readonly events: readonly LogEvent[];
}

export function answered(
  { slides, who, when }: Pick<Answer, 'slides' | 'who' | 'when'>,
  terms: Terms,
  log: readonly Logged[],
): readonly TakenSlide[] {
  const [known, standings] = [remarksIn(log), standingsIn(log)];
  const taken = new Set<string>();
  return slides.map((answer): TakenSlide => {
    const refused = refusalOf(answer, terms);
    if (refused !== undefined && !terms.keepsRemarks) return { answer, refused, remarks: [], events: [] };
    const said = saidOf(answer, who, terms);
    const remarks = answer.comments
      .map(({ text, unit }) => ({ text: written(text), ...(unit === undefined ? {} : { unit }) }))
      .filter(({ text }) => text !== '')
      .map((comment) => remarkOf(comment, said, when, known))
      .map(({ remark, isNew }) => ({ remark: onUnit(remark, terms), isNew }));
    const fresh = remarks.flatMap(({ remark, isNew }) => {
      const isFirst = isNew && !taken.has(remark.id);
      taken.add(remark.id);
      return isFirst ? [remark] : [];
    });
    const verdict = refused === undefined && terms.takes(answer.slide) ? answer.verdict : null;
    return {
      answer,
      ...(refused === undefined ? {} : { refused }),
      remarks: remarks.map(({ remark }) => remark),
      events: eventsOf(fresh, verdict, said, standings(said.organisation, said.locale, said.slide)),
    };
  });
}

function refusalOf({ slide, shown }: AnsweredSlide, { versions }: Terms): TakenSlide['refused'] {
  const own = versions(slide);
  if (own === undefined) return 'foreign';
  return own.includes(shown) ? undefined : 'moved';
}

function eventsOf(
  remarks: readonly TakenRemark[],
  verdict: AnsweredSlide['verdict'],
  said: Said,
  { approvals, requested }: Standing,
): readonly LogEvent[] {
  if (verdict === 'changes-requested') {
    const event = { event: verdict, ...said };
    if (remarks.length === 0) return requested === said.shown ? [] : [event];
    return remarks.map(({ text, ...remark }) => ({ ...event, reason: text, ...remark }));
  }
  const comments = remarks.map((remark) => ({ event: 'commented' as const, ...said, ...remark }));
  return verdict === null || approvals.includes(said.shown) ? comments : [...comments, { event: verdict, ...said }];
}

interface Said extends Addressee, HandedSlide {
  readonly by: string;
  readonly evidence?: HandedFile;
}

const saidOf = ({ slide, shown }: AnsweredSlide, who: string, { organisation, locale, evidence }: Terms): Said => ({
  organisation,
  locale,
  slide,
  shown,
  by: nameOf(who),
  ...(evidence === undefined ? {} : { evidence }),
});

/**
 * The same words by the same person on the same version are one remark, unless they were said again (`when`, ISO 8601) after it was
 * done or declined.
 */
function remarkOf(
  comment: AnsweredSlide['comments'][number],
  said: Said,
  when: string,
  log: readonly Remark[],
): { readonly remark: TakenRemark; readonly isNew: boolean } {
  const { text } = comment;
  const { organisation, locale, slide, shown, by } = said;
  const base = shortId('r', [organisation, locale, slide, shown, by, comment.unit ?? '', text]);
  const alike = log.filter(({ id }) => id === base || id.startsWith(`${base}-`));
  const known = alike.find(({ settled }) => settled === undefined || !(Date.parse(settled) < Date.parse(when)));
  const id = known?.id ?? (alike.length === 0 ? base : `${base}-${alike.length + 1}`);
  const unit = comment.unit === undefined ? {} : { unit: comment.unit };
  return { remark: { id, by, ...unit, text }, isNew: known === undefined };
}

function onUnit({ unit, ...remark }: TakenRemark, { hasUnit }: Terms): TakenRemark {
  return unit === undefined || !hasUnit(unit) ? remark : { ...remark, unit };
}
