/** Finds words of a title that tell what sources say and how often, where it ought to say how things are. */
import type { LocaleSpec } from '../model/project.js';
import { anyOf } from '../text/whole-word.js';
import { listedWords } from './listed-words.js';

type Speech = Pick<LocaleSpec, 'counting' | 'framework'>;

/** Each once, as they stand there: those that locale.yaml lists (`counting`), and counts in digits such as «4 av 16». */
export const countingWords = (title: string, speech: Speech): readonly string[] => [
  ...new Set([
    ...listedWords(title, speech.counting ?? []),
    ...[...title.matchAll(counts(speech))].map(([found]) => found),
  ]),
];

/** By the word `countOf`; finds nothing where the locale has it from another. */
function counts({ framework }: Speech): RegExp {
  const { countOf } = framework;
  const between =
    typeof countOf === 'string' ? /\{\{number\}\}(.*)\{\{total\}\}/u.exec(countOf)?.[1]?.trim() : undefined;
  return between === undefined
    ? /(?!)/gu
    : new RegExp(`(?<![\\p{L}\\p{N}])\\d+\\s${anyOf([between])}\\s\\d+(?![\\p{L}\\p{N}])`, 'giu');
}
