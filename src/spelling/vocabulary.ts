/** Tells whether a word is right in a language: by its dictionary, by listed words, or by the parts it is made of. */
import type { Speller } from './speller.js';

export interface Vocabulary {
  readonly speller: Speller;
  /** Words that are right as well: those in lower case with a capital too, others only as they stand. */
  readonly listed: ReadonlySet<string>;
  /** Words of the dictionary that do not count. */
  readonly rare: ReadonlySet<string>;
  /** What may stand between the parts of a compound. */
  readonly joints: readonly string[];
}

/** Shorter parts of compounds are found in too many words that are wrong. */
const SHORTEST_PART = 3;

export function isRight(word: string, vocabulary: Vocabulary): boolean {
  if (/[‑-]$/u.test(word)) return beginsWord(word.slice(0, -1), vocabulary);
  return isWhole(word, vocabulary) || isHyphenated(word, vocabulary) || isCompound(word, vocabulary);
}

const isWhole = (word: string, vocabulary: Vocabulary): boolean =>
  isListed(word, vocabulary) ||
  (vocabulary.speller(word) && !vocabulary.rare.has(word)) ||
  isGenitive(word, vocabulary);

const isListed = (word: string, { listed }: Vocabulary): boolean => listed.has(word) || listed.has(word.toLowerCase());

/** For listed words only: dictionaries know their own genitives. */
const isGenitive = (word: string, vocabulary: Vocabulary): boolean =>
  [/['’]?s$/u, /['’]$/u].some((ending) => ending.test(word) && isListed(word.replace(ending, ''), vocabulary));

/** «E-helse», «KS-ordningen», «utviklings-»: letters and numbers may be parts. */
function isHyphenated(word: string, vocabulary: Vocabulary): boolean {
  const parts = word.split(/[‑-]/u);
  return (
    parts.length > 1 &&
    parts.every((part, index) =>
      index < parts.length - 1
        ? /^(?:\p{L}|\p{N}+)$/u.test(part) || beginsWord(part, vocabulary)
        : /^\p{N}+$/u.test(part) || isWhole(part, vocabulary) || isCompound(part, vocabulary),
    )
  );
}

/** The part may end in what joins it to the next part. */
const beginsWord = (part: string, vocabulary: Vocabulary): boolean =>
  [part, ...stripped(part, vocabulary)].some((word) => isWhole(word, vocabulary) || isCompound(word, vocabulary));

const stripped = (part: string, { joints }: Vocabulary): readonly string[] =>
  joints.filter((joint) => joint !== '' && part.endsWith(joint)).map((joint) => part.slice(0, -joint.length));

/** «digitaliserings|prosjektet»: made of any number of words that stand by themselves. */
function isCompound(word: string, vocabulary: Vocabulary): boolean {
  const { joints } = vocabulary;
  if (joints.length === 0 || !/^\p{L}\p{Ll}+$/u.test(word)) return false;
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    if (!isWhole(word.slice(at), vocabulary)) continue;
    const first = word.slice(0, at);
    const starts = [...(joints.includes('') ? [first] : []), ...stripped(first, vocabulary)];
    if (starts.some((start) => start.length >= SHORTEST_PART && isWhole(start, vocabulary))) return true;
    if (starts.some((start) => isCompound(start, vocabulary))) return true;
  }
  return false;
}
