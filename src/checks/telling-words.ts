/** Tells the language of a text by the little words that locales list: «af» is Danish, «av» Norwegian. */
import { onceFor } from '../scene/once-for.js';
import { wordsAlone } from '../text/references.js';

/** A locale and the words that tell its language, separated by spaces. A word that two languages list tells nothing between them. */
export interface Speech {
  readonly tag: string;
  readonly telling?: string;
}

/** This many words of another language are no name or quotation any more. */
const FEWEST = 3;
/** The other language's words must outnumber the text's own by this factor. */
const SHARE = 4;

/** Tag of the language in which the text is clearly written instead of its own; undefined where that is not clear. */
export function otherLanguage(text: string, own: Speech, speeches: Iterable<Speech>): string | undefined {
  const words = wordsOf(text);
  if (words.length < FEWEST) return undefined;
  const count = (of: Speech, but: Speech): number => {
    const [own, others] = [tellingOf(of), tellingOf(but)];
    let found = 0;
    for (const word of words) if (own.has(word) && !others.has(word)) found++;
    return found;
  };
  const others = own.telling === undefined ? [] : [...speeches].filter(({ tag }) => tag !== own.tag);
  const clear = others
    .map((other) => ({ tag: other.tag, found: count(other, own), kept: count(own, other) }))
    .filter(({ found, kept }) => found >= FEWEST && found > SHARE * kept);
  const [first, second] = clear.toSorted((a, b) => b.found - a.found);
  // Equally many words of two other languages do not show which of them it is.
  return first?.found === second?.found ? undefined : first?.tag;
}

const tellingOf = onceFor(({ telling }: Speech): ReadonlySet<string> => new Set(telling?.split(/\s+/u)));

/** In lower case, without references, footnote marks and addresses. Words in capitals are abbreviations, not words («IT»). */
const wordsOf = (text: string): readonly string[] =>
  (wordsAlone(text).match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length === 1 || word !== word.toUpperCase())
    .map((word) => word.toLowerCase());
