/** Finds a short name that stands as a word of its own. */

/** A genitive's ending included, «KMDs»; «KS» in «KS-ordningen» is part of another word. */
export function wholeWord(short: string): RegExp {
  const known =
    patterns.get(short) ?? new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(short)}(?:['’]?s)?(?![\\p{L}\\p{N}-])`, 'u');
  patterns.set(short, known);
  return known;
}

/** By short name: a project has some dozens, each asked of many texts. */
const patterns = new Map<string, RegExp>();

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
