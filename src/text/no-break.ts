/**
 * Writes no-break characters into a broken text, and only where a line would end there without them: a text is searched
 * for as it is typed. What another program could still put on the line before is measured with the margin of the breaks.
 */
import type { Run } from '../scene/text.js';
import type { BrokenLine } from './break-lines.js';
import type { FontSet } from './fonts.js';
import { textWidth, type Piece, type Word } from './words.js';

const noBreakHyphen = '\u2011';
const wordJoiner = '\u2060';

/** Where programs break a word (Unicode line breaking) and we don't: «e-helse», «3-årig», «2007–2010». */
const closable = /(?<=.)[-\u2011](?=\p{L})|–(?=\d)/gu;

/**
 * `width`: the widest that a line can get in any program. The widths of the words stay as they are; where nothing is to be
 * written, so does the list.
 */
export function closeBreaks(
  words: readonly Word[],
  lines: readonly BrokenLine[],
  width: number,
  { runs, fonts }: { readonly runs: readonly Run[]; readonly fonts: FontSet },
): readonly Word[] {
  if (lines.length < 2 && !words.some(holdsNoBreak)) return words;
  const rooms = new Map<number, number>();
  lines.slice(1).forEach(({ start, tied = 0 }, index) => {
    const before = lines[index];
    const room = width - (before?.width ?? 0) - (words[start - 1]?.space ?? 0);
    for (let at = start, left = room; at <= start + tied; at++) {
      rooms.set(at, left);
      left -= (words[at]?.width ?? 0) + (words[at]?.space ?? 0);
    }
  });
  const last = lines.at(-1);
  const isTied = (at: number): boolean => last !== undefined && at >= last.start && at < last.start + (last.tied ?? 0);
  return words.map((word, at) => {
    const closed = closeWord(word, rooms.get(at) ?? 0, runs, fonts);
    return isTied(at) ? tie(closed) : closed;
  });
}

const holdsNoBreak = (word: Word): boolean => word.pieces.some((piece) => piece.text.includes(noBreakHyphen));

function closeWord(word: Word, room: number, runs: readonly Run[], fonts: FontSet): Word {
  if (room <= 0 && !holdsNoBreak(word)) return word;
  const text = word.pieces.map((piece) => piece.text).join('');
  const places = room > 0 ? [...text.matchAll(closable)].map(({ index }) => index) : [];
  const closed = new Set(places.filter((place) => widthUpTo(word, place + 1, runs, fonts) <= room));
  if (closed.size === 0 && !text.includes(noBreakHyphen)) return word;
  let start = 0;
  const pieces = word.pieces.map((piece): Piece => {
    const from = start;
    start += piece.text.length;
    return { ...piece, text: closePiece(piece.text, (at) => closed.has(from + at)) };
  });
  return { ...word, pieces };
}

const closePiece = (text: string, isClosed: (at: number) => boolean): string =>
  text.replaceAll(/[-–\u2011]/gu, (sign, at: number) => {
    if (sign === '–') return isClosed(at) ? `–${wordJoiner}` : sign;
    return isClosed(at) ? noBreakHyphen : '-';
  });

function widthUpTo(word: Word, end: number, runs: readonly Run[], fonts: FontSet): number {
  let width = 0;
  let left = end;
  for (const piece of word.pieces) {
    const run = runs[piece.run];
    if (run === undefined || left <= 0) break;
    width += left >= piece.text.length ? piece.width : textWidth(piece.text.slice(0, left), run, fonts);
    left -= piece.text.length;
  }
  return width;
}

/**
 * Holds on to the next word by a no-break space, or by a no-break hyphen where a hyphen is all that is between them. After a
 * hyphen or dash a line may end even before a no-break space (UAX 14, LB12a), so these are closed too.
 */
function tie(word: Word): Word {
  const pieces = word.pieces.map((piece, index) =>
    index < word.pieces.length - 1 ? piece : { ...piece, text: closeEnd(piece.text) },
  );
  return word.space > 0 ? { ...word, pieces, tied: true } : { ...word, pieces };
}

const closeEnd = (text: string): string => text.replace(/[-‐]$/u, noBreakHyphen).replace(/–$/u, `–${wordJoiner}`);

/**
 * Puts the characters of the words back into the runs that they were cut from. A run in which nothing has changed stays
 * the same object.
 */
export function runsOf(words: readonly Word[], runs: readonly Run[]): readonly Run[] {
  const texts = runs.map(() => '');
  const add = (run: number, text: string): void => void (texts[run] = `${texts[run] ?? ''}${text}`);
  for (const word of words) {
    for (const piece of word.pieces) add(piece.run, piece.text);
    if (word.space > 0) add(word.spaceRun, spaceAfter(word));
  }
  return runs.map((run, index) => (texts[index] === run.text ? run : { ...run, text: texts[index] ?? '' }));
}

export const spaceAfter = (word: Word): string => (word.tied === true ? '\u00A0' : ' ');
