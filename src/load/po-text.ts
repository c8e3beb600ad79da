/** Where a text of a PO file stands: its strings may go on over many lines. */
import type { Place } from '../diagnostics/diagnostic.js';

/** One string of a text, as typed between its quotes; the place is that of its first character. */
export interface PoString {
  readonly typed: string;
  readonly place: Place;
}

/** The first string in which something is found, at that offset; else the one in which the text begins. */
export function placeInStrings(
  strings: readonly PoString[],
  find: (typed: string) => number,
  length = 1,
): Place | undefined {
  for (const { typed, place } of strings) {
    const at = find(typed);
    if (at >= 0) return { ...place, column: place.column + at, length };
  }
  return (strings.find(({ typed }) => typed !== '') ?? strings[0])?.place;
}

/** Words as they are typed between quotes. */
export const asTyped = (words: string): string => words.replace(/["\\]/gu, '\\$&');
