/** The words of a text, and patterns that find given words where they stand by themselves. */

/** Runs of letters and digits. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A genitive's ending included, «KMDs»; «KS» in «KS-ordningen» is part of another word. */
export function wholeWord(short: string): RegExp {
  const known =
    patterns.get(short) ?? new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(short)}(?:['’]?s)?(?![\\p{L}\\p{N}-])`, 'u');
  patterns.set(short, known);
  return known;
}

/** Remembered by short name: a project has some dozens, and each is looked for in many texts. */
const patterns = new Map<string, RegExp>();

/** Source of a pattern that finds any of the words, the longest first; it finds nothing where there are none. */
export function anyOf(words: readonly string[]): string {
  const typed = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  return typed.length === 0 ? '(?!)' : `(?:${typed.map(escaped).join('|')})`;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
