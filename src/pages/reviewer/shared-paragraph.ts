/** A paragraph that several texts share, such as the footnotes of a slide one after the other: which words are whose, and where they stand. */
import { plainCharacters } from '../../scene/plain-characters.js';
import type { Paragraph, TextLine } from '../../scene/text.js';
import type { Part } from './reviewer-page.js';

/** A unit that is shown in the paragraph, with its words alone. */
export interface SharedUnit {
  readonly unit: string;
  readonly words: string;
}

export interface SharedPart extends Pick<Part, 'unit' | 'text'> {
  /** Left, top, width and height in points, from the top left of the text's box. */
  readonly place: Part['box'];
}

/** Parts in the order of the paragraph; words that are of none of the units are parts without one. Undefined where no unit is found. */
export function sharedParts(paragraph: Paragraph, units: readonly SharedUnit[]): readonly SharedPart[] | undefined {
  const { letters, places } = lettersOf(paragraph);
  const found: { readonly unit?: string; readonly from: number; readonly to: number }[] = [];
  let end = 0;
  for (const { unit, words } of units) {
    const own = withoutSpaces(words);
    const at = own === '' ? -1 : letters.indexOf(own, end);
    if (at < 0) continue;
    // «1)» before a footnote is its own.
    const from = at - (/\d+\)$/u.exec(letters.slice(end, at))?.[0].length ?? 0);
    if (from > end) found.push({ from: end, to: from });
    end = at + own.length;
    found.push({ unit, from, to: end });
  }
  if (found.length === 0) return undefined;
  if (end < letters.length) found.push({ from: end, to: letters.length });
  return found.map(({ unit, from, to }) => ({
    ...(unit === undefined ? {} : { unit }),
    ...partAt(places.slice(from, to), paragraph.leading),
  }));
}

const withoutSpaces = (text: string): string => plainCharacters(text).replaceAll(/\s/gu, '');

/** One letter: what stands before it, its line, and where on the line it begins and ends, in points. */
interface Place {
  readonly letter: string;
  readonly gap: string;
  readonly line: TextLine;
  readonly left: number;
  readonly right: number;
}

/** All letters without spaces, which are not set where a line ends, and without marks of footnotes. */
function lettersOf({ runs, lines }: Paragraph): { readonly letters: string; readonly places: readonly Place[] } {
  const places: Place[] = [];
  for (const line of lines) {
    let gap = places.length === 0 ? '' : ' ';
    for (const { run, text, x, width } of line.segments) {
      if (runs[run]?.superscript === true) continue;
      const characters = plainCharacters(text).split('');
      const each = width / Math.max(1, characters.length);
      for (const [index, letter] of characters.entries()) {
        const left = line.x + x + index * each;
        if (/\s/u.test(letter)) gap = ' ';
        else places.push({ letter, gap, line, left, right: left + each });
        if (!/\s/u.test(letter)) gap = '';
      }
    }
  }
  return { letters: places.map(({ letter }) => letter).join(''), places };
}

function partAt(places: readonly Place[], leading: number): Pick<SharedPart, 'text' | 'place'> {
  const text = places.map(({ gap, letter }, index) => (index === 0 ? letter : `${gap}${letter}`)).join('');
  const left = Math.min(...places.map((one) => one.left)) - SIDE;
  const right = Math.max(...places.map((one) => one.right)) + SIDE;
  const top = Math.min(...places.map(({ line }) => line.baseline)) - leading * ABOVE;
  const bottom = Math.max(...places.map(({ line }) => line.baseline)) + leading * BELOW;
  return { text, place: [left, top, right - left, bottom - top] };
}

/** How far a frame stands from its words: points at the sides, shares of the leading above and below the baseline. */
export const [SIDE, ABOVE, BELOW] = [2, 0.8, 0.25] as const;
