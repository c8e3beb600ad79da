/** Breaks words into lines greedily: a line takes words while they fit, the space at its end not counted. */
import type { Word } from './words.js';

/** Words `start` to `end` (exclusive) stand on the line; `width` leaves out the space at the end. */
export interface BrokenLine {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** How many words at its start came down from the line before; they stay with the word after them. */
  readonly tied?: number;
}

/** A word wider than the line stands on a line of its own; the caller sees it by the line's width. */
export function breakLines(words: readonly Word[], available: number): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let start = 0;
  let width = 0;
  let pending = 0;
  words.forEach((word, index) => {
    if (index > start && width + pending + word.width > available + 1e-6) {
      lines.push({ start, end: index, width });
      start = index;
      width = word.width;
    } else {
      width += (index > start ? pending : 0) + word.width;
    }
    pending = word.space;
  });
  if (words.length > 0) lines.push({ start, end: words.length, width });
  return lines;
}

/** Width of the narrowest box the words fit in without breaking any of them. */
export const longestWord = (words: readonly Word[]): number =>
  words.reduce((most, word) => Math.max(most, word.width), 0);

/** Width of all words on one line. */
export const naturalWidth = (words: readonly Word[]): number =>
  words.reduce((sum, word, index) => sum + word.width + (index < words.length - 1 ? word.space : 0), 0);
