/** Cuts texts into words, numbers, spaces and signs, which are compared whatever no-break characters programs put in. */
import { DISPUTED } from '../model/disputes.js';
import { MARK } from '../review/snapshot.js';
import type { ReturnedParagraph, ReturnedRun } from '../returned/returned.js';

export interface Token {
  /** What it is compared by. */
  readonly key: string;
  readonly text: string;
}

/** A token of a text that came back, with the looks of its run. */
export interface NewToken extends Token, Pick<ReturnedRun, 'bold' | 'italic' | 'link'> {
  /** Bullet level of its paragraph. */
  readonly level: number;
}

/** Stands between two paragraphs. */
export const BREAK = '\n\n';

const PIECES = /\u2063[^\u2063]*\u2063|\p{L}[\p{L}\p{M}]*|\p{N}+|\s+|[^]/gu;

export const tokensOf = (text: string): readonly Token[] =>
  (plain(text).match(PIECES) ?? []).map((piece) => ({ key: keyOf(piece), text: piece }));

/** What people type, of the same look: composed letters, plain spaces and hyphens, nothing that is not seen. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replaceAll(/[\u00A0\u202F]/gu, ' ')
    .replaceAll('\u2011', '-');

/** The sign that sources disagree is the same raised or not: programs lose how a sign stands. */
const keyOf = (piece: string): string =>
  /^\s/u.test(piece) ? ' ' : piece === `${MARK}${DISPUTED}${MARK}` ? DISPUTED : piece.replaceAll('\u2019', "'");

/** The keys of a text in a row: equal for texts that read alike. */
export const readingOf = (text: string): string =>
  tokensOf(text)
    .map(({ key }) => key)
    .join('')
    .trim();

/** The words of a paragraph, raised signs with their {@link MARK}. */
export const textOf = ({ runs }: ReturnedParagraph): string => runs.map(markedText).join('');

function markedText({ text, raised }: ReturnedRun): string {
  const own = text.replaceAll(MARK, '');
  return raised && own.trim() !== '' ? `${MARK}${own.trim()}${MARK}` : own;
}

/** Without empty paragraphs at the end, which programs add. */
export function newTokens(paragraphs: readonly ReturnedParagraph[]): readonly NewToken[] {
  const filled = paragraphs.filter((one) => textOf(one).trim() !== '');
  return filled.flatMap((paragraph, index) => {
    const { level } = paragraph;
    const tokens = paragraph.runs.flatMap((run) => {
      const { bold, italic, link } = run;
      const looks = { ...(bold && { bold }), ...(italic && { italic }), ...(link !== undefined && { link }) };
      return tokensOf(markedText(run)).map((token): NewToken => ({ ...token, ...looks, level }));
    });
    return [...(index === 0 ? [] : [{ key: BREAK, text: BREAK, level }]), ...joined(trimmed(tokens))];
  });
}

/** A word that programs have cut into runs is one word. */
function joined(tokens: readonly NewToken[]): readonly NewToken[] {
  const all: NewToken[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    const [whole, ...rest] = last === undefined || token.key.startsWith(MARK) ? [] : tokensOf(last.text + token.text);
    if (last !== undefined && whole !== undefined && rest.length === 0 && !last.key.startsWith(MARK))
      all.splice(-1, 1, { ...last, ...whole });
    else all.push(token);
  }
  return all;
}

export function trimmed<T extends Token>(tokens: readonly T[]): readonly T[] {
  const start = tokens.findIndex(({ key }) => key !== ' ');
  const end = tokens.findLastIndex(({ key }) => key !== ' ');
  return start < 0 ? [] : tokens.slice(start, end + 1);
}
