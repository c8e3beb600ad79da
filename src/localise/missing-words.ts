/** Framework words that the source locale has and another lacks, so that a new locale shows what is left to translate. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nested } from '../model/word-place.js';
import type { LocaleSpec } from '../model/project.js';
import { wordKeys, wordOf, wordTexts } from '../load/word-keys.js';

/** Keys of words for the pages of a review and for letters; no deck prints them. */
const BESIDE_DECKS = /^(?:pages|letter)\./u;

/** Plural forms count as one word, since languages differ in how many they have. */
export function missingWords(locale: LocaleSpec, source: LocaleSpec): readonly Diagnostic[] {
  const own = new Set(wordKeys(locale.framework));
  const missing = [...new Set(wordKeys(source.framework))].filter((key) => !own.has(key));
  const homeOf = homesIn(source);
  return missing.map((key) => ({
    code: BESIDE_DECKS.test(key) ? 'missing-page-word' : 'missing-word',
    severity: 'warning',
    message: `The word «${key}» is not translated, so a fallback's is shown.`,
    hint: whereToAdd(key, homeOf(key), locale.tag),
    place: locale.placeOfWord(key),
    locale: locale.tag,
  }));
}

/** The words of a pack stand in its own files, where these are the project's to write. */
function whereToAdd(key: string, home: string, tag: string): string {
  const folder = /^layouts\/[^/]+\/words\/(?=[^/ ]+$)/u.exec(home)?.[0];
  const file = folder === undefined ? '' : ` to ${folder}${tag}.json`;
  return `Add ${nested(key)}${file}; ${home} has it.`;
}

/** The file that gives a word; packs have files of their own, and what the project does not say is the program's. */
function homesIn({ framework, ownWords, placeOfWord }: LocaleSpec): (key: string) => string {
  const typed = new Map([...wordTexts(framework).keys()].map((key) => [wordOf(key), key]));
  const own = ownWords && new Set(wordKeys(ownWords));
  return (key) => {
    const { file } = placeOfWord(typed.get(key) ?? key);
    return own === undefined || own.has(key) ? file : `${file} of Skald`;
  };
}
