/**
 * Keeps the last line of a paragraph from holding one short word alone: words of the line before come down to it, so that
 * the paragraph is no taller. They are tied by no-break spaces where no width of the box breaks so (`pin-breaks.ts`).
 */
import type { BrokenLine } from './break-lines.js';
import type { Word } from './words.js';

/** A word shorter than this share of the width looks left over where it stands alone. */
const shortWord = 1 / 3;
/** So does a line shorter than this, however many words are on it. */
const shortLine = 0.2;
/** More words tied together would be too many for a person who edits the text. */
const mostPulled = 3;

/** `width`: what a line may take; `room`: the box's own, by which a line is short. Gives the same lines where all is well. */
export function fillLastLine(
  words: readonly Word[],
  lines: readonly BrokenLine[],
  width: number,
  room: number,
): readonly BrokenLine[] {
  let before = lines.at(-2);
  let last = lines.at(-1);
  if (before === undefined || last === undefined || !isLeftOver(words, last, room)) return lines;
  for (let pulled = 1; pulled <= mostPulled && isLeftOver(words, last, room); pulled++) {
    const longer = pull(words, last, pulled);
    const shorter = give(words, before);
    if (shorter === undefined || longer.width > width) break;
    if (shorter.width < longer.width && !isOneWord(words, last)) break;
    before = shorter;
    last = longer;
  }
  return [...lines.slice(0, -2), before, last];
}

function isLeftOver(words: readonly Word[], line: BrokenLine, room: number): boolean {
  if (line.width < shortLine * room) return true;
  return line.width < shortWord * room && isOneWord(words, line);
}

/** What stands on both sides of a hyphen is one word to a reader. */
function isOneWord(words: readonly Word[], line: BrokenLine): boolean {
  for (let at = line.start; at < line.end - 1; at++) if ((words[at]?.space ?? 0) > 0) return false;
  return true;
}

/** The line with one word more at its start, and the count of words that have come down. */
export function pull(words: readonly Word[], line: BrokenLine, tied: number): BrokenLine {
  const word = words[line.start - 1];
  return { ...line, start: line.start - 1, width: line.width + (word?.width ?? 0) + (word?.space ?? 0), tied };
}

/** The line without its last word; undefined where it would be empty. */
export function give(words: readonly Word[], line: BrokenLine): BrokenLine | undefined {
  const word = words[line.end - 1];
  const space = words[line.end - 2]?.space ?? 0;
  if (line.end - line.start < 2 || word === undefined) return undefined;
  return { ...line, end: line.end - 1, width: line.width - word.width - space };
}
