/**
 * Keeps the first line of a title from ending in a small word that leans on what follows: «et dypdykk i / hver aktør»,
 * «lar staten styre, men / kommunene». It comes down to the last line where there is room, tied by a no-break space where no
 * width of the box breaks so.
 */
import type { BrokenLine } from './break-lines.js';
import { give, pull } from './last-line.js';
import type { Word } from './words.js';

/** «, og en / felles strategi»: both come down, never more. */
const most = 2;

/** `width`: what a line may take. Gives the same lines where all is well, or where the last would be longer than the one before. */
export function bringDownSmallWords(
  words: readonly Word[],
  lines: readonly BrokenLine[],
  width: number,
): readonly BrokenLine[] {
  let before = lines.at(-2);
  let last = lines.at(-1);
  if (before === undefined || last === undefined) return lines;
  const first = last;
  for (let brought = 0; brought < most && leansOn(words, before.end - 1); brought++) {
    const shorter = give(words, before);
    const longer = pull(words, last, (last.tied ?? 0) + 1);
    if (shorter === undefined || longer.width > Math.min(width, shorter.width)) break;
    before = shorter;
    last = longer;
  }
  return last === first ? lines : [...lines.slice(0, -2), before, last];
}

/** Up to two small letters lean on the next word, three where a clause begins with them; names and numbers do not. */
function leansOn(words: readonly Word[], at: number): boolean {
  if ((words[at]?.space ?? 0) === 0) return false;
  const text = textOf(words[at]);
  return /^\p{Ll}{1,2}$/u.test(text) || (/^\p{Ll}{3}$/u.test(text) && /[,;:–]$/u.test(textOf(words[at - 1])));
}

const textOf = (word: Word | undefined): string => (word?.pieces ?? []).map(({ text }) => text).join('');
