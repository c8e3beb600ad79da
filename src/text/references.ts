/** Where `{{name:id form}}` stands in a text, and what is left of the text without it: how a reference looks is said here alone. */

/** A reference as typed, or what was meant as one, for patterns that look for other marks as well. */
export const REFERENCE = String.raw`\{\{[^{}]*\}\}`;

const reference = new RegExp(REFERENCE, 'gu');
/** References, marks of footnotes and addresses of links. */
const mark = new RegExp(String.raw`${REFERENCE}|\[\^[^\]]*\]|\]\([^)]*\)`, 'gu');

/** As typed, in the order of the text. */
export const referencesIn = (text: string): readonly string[] => text.match(reference) ?? [];

/** The text with `mask` for each character of its references; everything else keeps its place. */
export const masked = (text: string, mask = ' '): string => covered(text, reference, mask);

/** What a reader reads as words: footnote marks and addresses of links are masked as well. */
export const wordsAlone = (text: string): string => covered(text, mark, ' ');

const covered = (text: string, pattern: RegExp, mask: string): string =>
  text.replaceAll(pattern, (found) => mask.repeat(found.length));
