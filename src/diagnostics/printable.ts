/** Makes text from a file safe to print: a terminal must not obey what a content file says. */

/** C0 and C1 controls, lone surrogates and direction overrides: each would move the cursor or hide text. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;

const LONGEST_QUOTE = 60;

/** One printable stand-in for each unprintable character, so that columns stay where they are. */
export const printable = (text: string): string => text.replace(new RegExp(UNPRINTABLE, 'gu'), '\ufffd');

/** The code point of a character as Unicode writes it: U+00AD. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A name or text out of a file as it stands in a message: in «», printable and never long. */
export function quote(text: string): string {
  const clipped = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return `«${printable(clipped)}»`;
}
