/** Finds a short name that stands as a word of its own. */

/** A genitive's ending included, «KMDs»; «KS» in «KS-ordningen» is part of another word. */
export const wholeWord = (short: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(short)}(?:['’]?s)?(?![\\p{L}\\p{N}-])`, 'u');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
