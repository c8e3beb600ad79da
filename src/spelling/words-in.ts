/** The words of a text as a dictionary is asked for them; single letters are none. */

/** References, also in the genitive, marks of footnotes and addresses of links. */
const filledIn = /\{\{[^{}]*\}\}(?:['’]?s(?!\p{L}))?|\[\^[^\]]*\]|\]\([^)]*\)|https?:\/\/\S+|\S+@\S+/gu;

/** With dots, hyphens and apostrophes within, and one at the end: «f.eks.», «IKT-», «agency’s». */
const token = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.‑-](?=[\p{L}\p{N}]))*(?:\.|[‑-](?![\p{L}\p{N}]))?/gu;

/** A name of two labels at least, the last of them as top-level domains are: «data.norge.no». */
const address = /^(?:[\p{L}\p{N}-]{2,}\.)+\p{Ll}{2,3}\.?$/u;

/** Each once. `names`: what is taken out of the text before, as typed and in the genitive. `dotted`: abbreviations that keep their dot, in lower case. */
export function wordsIn(text: string, names: RegExp | undefined, dotted: ReadonlySet<string>): ReadonlySet<string> {
  const plain = text.replaceAll(filledIn, ' ').replaceAll('\u00AD', '');
  const own = names === undefined ? plain : plain.replaceAll(names, ' ');
  const found = (own.match(token) ?? []).filter((word) => /\p{L}/u.test(word.slice(1)) && !address.test(word));
  return new Set(found.map((word) => (dotted.has(word.toLowerCase()) ? word : word.replace(/\.$/u, ''))));
}

/** Finds the names where they stand as words; undefined where there are none. */
export function namesPattern(names: Iterable<string>): RegExp | undefined {
  const longestFirst = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return undefined;
  const any = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:['’]?s|['’])?(?![\\p{L}\\p{N}])`, 'gu');
}
