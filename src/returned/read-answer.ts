/** An answer file: what somebody said of slides in the pages of a review, as JSON (`answer/1`). */
import { attempt } from '../diagnostics/attempt.js';

export interface Answer {
  readonly deck: string;
  readonly organisation: string;
  readonly locale: string;
  readonly who: string;
  /** ISO 8601 instant. */
  readonly when: string;
  readonly slides: readonly AnsweredSlide[];
  /** What is said to our questions, by the ids of the remarks. */
  readonly replies: readonly AnsweredQuestion[];
}

export interface AnsweredQuestion {
  readonly id: string;
  readonly text: string;
}

export interface AnsweredSlide {
  readonly slide: string;
  /** Digest of what was on the screen. */
  readonly shown: string;
  readonly verdict: 'approved' | 'changes-requested' | null;
  readonly comments: readonly { readonly unit?: string; readonly text: string }[];
}

type Members = ReadonlyMap<string, unknown>;

/** `why`: as a sentence, where it is no answer or lacks something. */
export function readAnswer(text: string): Answer | { readonly why: string } {
  const members = membersOf(attempt((): unknown => JSON.parse(text)));
  if (members?.get('skald') !== 'answer/1') return { why: 'It is no answer file («"skald": "answer/1"»).' };
  const [deck, organisation, locale, who, when] = ['deck', 'organisation', 'locale', 'who', 'when'].map((key) =>
    textIn(members, key),
  );
  const slides = listIn(members, 'slides')?.map(slideOf);
  const lacking = Object.entries({ deck, organisation, locale, who, when, slides }).filter(
    ([, value]) => value === undefined,
  );
  if (lacking.length > 0) return { why: `It lacks ${lacking.map(([name]) => name).join(', ')}.` };
  if (slides?.some((one) => one === undefined))
    return { why: 'One of its slides lacks its id, the digest of what was shown, or the text of a comment.' };
  const replies = optionalIn(members, 'replies')?.map(replyOf);
  if (replies === undefined || replies.some((one) => one === undefined))
    return { why: 'One of its replies lacks the id of a remark, or its text.' };
  return {
    deck: deck ?? '',
    organisation: organisation ?? '',
    locale: locale ?? '',
    who: who ?? '',
    when: when ?? '',
    slides: (slides ?? []).filter((one) => one !== undefined),
    replies: replies.filter((one) => one !== undefined),
  };
}

function slideOf(value: unknown): AnsweredSlide | undefined {
  const members = membersOf(value);
  if (members === undefined) return undefined;
  const [slide, shown] = [textIn(members, 'slide'), textIn(members, 'shown')];
  const verdict = members.get('verdict') ?? null;
  const comments = optionalIn(members, 'comments')?.map(commentOf);
  if (slide === undefined || shown === undefined || !/^[0-9a-f]{64}$/u.test(shown)) return undefined;
  if (verdict !== null && verdict !== 'approved' && verdict !== 'changes-requested') return undefined;
  if (comments === undefined || comments.some((one) => one === undefined)) return undefined;
  return { slide, shown, verdict, comments: comments.filter((one) => one !== undefined) };
}

function commentOf(value: unknown): AnsweredSlide['comments'][number] | undefined {
  const members = membersOf(value);
  const text = members && textIn(members, 'text');
  const unit = members && textIn(members, 'unit');
  return text === undefined ? undefined : { ...(unit === undefined ? {} : { unit }), text };
}

function replyOf(value: unknown): AnsweredQuestion | undefined {
  const members = membersOf(value);
  const [id, text] = ['id', 'text'].map((key) => members && textIn(members, key));
  return id === undefined || text === undefined || text.trim() === '' ? undefined : { id, text };
}

const membersOf = (value: unknown): Members | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined;

function textIn(members: Members, key: string): string | undefined {
  const value = members.get(key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Undefined where it is there and no list: what it says would be lost. */
const optionalIn = (members: Members, key: string): readonly unknown[] | undefined =>
  (members.get(key) ?? null) === null ? [] : listIn(members, key);

function listIn(members: Members, key: string): readonly unknown[] | undefined {
  const value = members.get(key);
  return Array.isArray(value) ? value : undefined;
}
