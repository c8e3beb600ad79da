/** The characters of a text as a reader sees them, so that the same words are the same however they are set. */

/**
 * No-break spaces and hyphens are plain ones, soft hyphens and word joiners are nothing, space is one space, and letters
 * with marks are one character (Unicode NFC).
 */
export const readable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u2060\u200B]/gu, '')
    .replaceAll('\u2011', '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
