/** The words of a text as a dictionary is asked for them; single letters are none, such as a genitive’s behind a reference. */
import { wordsAlone } from '../text/references.js';
import { anyOf } from '../text/whole-word.js';

/** A mail address from the start of its word: looked for from each letter, it would take quadratic time. */
const typedAddress = /https?:\/\/\S+|(?<!\S)\S+@\S+/gu;

/** With dots, hyphens and apostrophes within, and one at the end: «f.eks.», «IKT-», «valley’s». */
const token = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.‑-](?=[\p{L}\p{N}]))*(?:\.|[‑-](?![\p{L}\p{N}]))?/gu;

/** A name of two labels at least, the last of them as top-level domains are: «data.example.org». */
const address = /^(?:[\p{L}\p{N}-]{2,}\.)+\p{Ll}{2,3}\.?$/u;

/** Each once. `names` finds what is taken out of the text before; `dotted` are abbreviations that keep their dot, in lower case. */
export function wordsIn(text: string, names: RegExp, dotted: ReadonlySet<string>): ReadonlySet<string> {
  const plain = wordsAlone(text).replaceAll(typedAddress, ' ').replaceAll('\u00AD', '');
  const found = (plain.replaceAll(names, ' ').match(token) ?? []).filter(
    (word) => /\p{L}/u.test(word.slice(1)) && !(word.includes('.') && address.test(word)),
  );
  return new Set(
    found.map((word) => (word.endsWith('.') && !dotted.has(word.toLowerCase()) ? word.slice(0, -1) : word)),
  );
}

/** Finds the names where they stand as words, also in the genitive. */
export const namesPattern = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(names)}(?:['’]?s|['’])?(?![\\p{L}\\p{N}])`, 'gu');
