/** The answers to what an organisation sent: every remark and every edit, with what became of it. In its own words, and nobody else's. */
import type { Words } from '../model/program-words.js';
import { isAsked, type Remark } from './remarks.js';

export interface AnswerList {
  readonly words: Words;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly deck: string;
  /** Slides with questions first, then in the order of the deck. */
  readonly slides: readonly AnsweredSlide[];
}

export interface AnsweredSlide {
  readonly title: string;
  readonly remarks: readonly Remark[];
}

/** `title` of each slide in the order of the deck; slides that are gone come last, by their id. */
export function bySlide(remarks: readonly Remark[], titles: ReadonlyMap<string, string>): readonly AnsweredSlide[] {
  const ids = [...new Set([...titles.keys(), ...remarks.map(({ slide }) => slide)])];
  const slides = ids
    .map((id) => ({ title: titles.get(id) ?? id, remarks: remarks.filter(({ slide }) => slide === id) }))
    .filter((one) => one.remarks.length > 0);
  const isOpen = (one: AnsweredSlide): boolean => one.remarks.some(({ state }) => state === 'open');
  return [...slides.filter(isOpen), ...slides.filter((one) => !isOpen(one))];
}

/** What became of a remark, in a word. */
export function outcomeOf(remark: Remark, words: Words): string {
  const { state, proposal, reworded, unread } = remark;
  if (state === 'open') return isAsked(remark) ? words('answer.asked') : words('answer.open');
  if (state === 'declined') return unread === true ? words('answer.unread') : words('answer.notTaken');
  if (reworded === true) return words('answer.reworded');
  return proposal === undefined ? words('answer.done') : words('answer.taken');
}

/** Paragraphs of one remark: what was sent, its replies, and the reason where it was declined. */
export function saidOf(remark: Remark, words: Words): readonly string[] {
  const { text, proposal, replies, reason } = remark;
  const sent =
    proposal === undefined
      ? [text]
      : [`${words('answer.before')}: ${proposal.old}`, `${words('answer.now')}: ${proposal.new}`];
  return [
    ...sent,
    ...replies.map(({ text: said, isOurs }) => (isOurs === true ? `${words('answer.ours')}: ${said}` : said)),
    ...(reason === undefined ? [] : [`${words('answer.reason')}: ${reason}`]),
  ].filter((one) => one !== '');
}

/** As Markdown (CommonMark). What people wrote is never taken for markup. */
export function answersAsMarkdown({ words, deck, slides }: AnswerList): string {
  const lines = slides.flatMap(({ title, remarks }) => [
    `## ${plainMarkdown(title)}`,
    ...remarks.map((remark) => {
      const [first = '', ...rest] = saidOf(remark, words).map(plainMarkdown);
      return [`- **${outcomeOf(remark, words)}**: ${first}`, ...rest.map((one) => `  ${one}`)].join('\n\n');
    }),
  ]);
  return `${[`# ${words('answer.title')}`, plainMarkdown(deck), ...(slides.length === 0 ? [words('answer.none')] : lines)].join('\n\n')}\n`;
}

/** Line ends would end a paragraph or begin a heading. */
const plainMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|~]/gu, '\\$&').replaceAll(/\s*\n\s*/gu, ' / ');

/** As lines of a mail, which nothing reads as markup. */
export const answersAsText = ({ words, deck, slides }: AnswerList): string =>
  `${[
    words('answer.title'),
    deck,
    ...(slides.length === 0 ? [words('answer.none')] : []),
    ...slides.flatMap(({ title, remarks }) => [
      title,
      ...remarks.map(
        (remark) => `- ${[outcomeOf(remark, words), ...saidOf(remark, words)].join('\n').replaceAll('\n', '\n  ')}`,
      ),
    ]),
  ].join('\n\n')}\n`;
