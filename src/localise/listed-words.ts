/** Finds words of a list where they stand in a text by themselves, large or small; a word of the list may be several. */
import { anyOf } from '../text/whole-word.js';

/** As they stand there, in its order. */
export const listedWords = (text: string, words: readonly string[]): readonly string[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`, 'giu'))].map(([found]) => found);
