/**
 * TeX's patterns, from the npm package `hyphen`, by the name of their file there. They take long to read, and most decks
 * never break a word: each is loaded when the first is to be. Those of the program's own locales stand beside the compiled
 * code as JSON, which is read in a third of the time.
 */
import { createRequire } from 'node:module';
import { attempt } from '../diagnostics/attempt.js';

/** Cuts a word where a line may end in it. */
export type Syllables = (word: string) => readonly string[];

type CreateHyphenator = (
  patterns: unknown,
  options: { readonly hyphenChar: string; readonly minWordLength: number },
) => (text: string) => string;

const softHyphen = '\u00AD';
const require = createRequire(import.meta.url);
const loaded = new Map<string, Syllables>();

const fileOf = (name: string): string => `hyphen/patterns/${name}.js`;

/** From the folder of the compiled code. */
export const compiledFileOf = (name: string): string => `patterns/${name}.json`;

export const hasPatterns = (name: string): boolean =>
  /^[a-z0-9-]+$/u.test(name) && attempt(() => require.resolve(fileOf(name))) !== undefined;

/** Throws when there are no patterns of that name. */
export function syllablesOf(name: string): Syllables {
  let syllables = loaded.get(name);
  if (syllables === undefined) loaded.set(name, (syllables = load(name)));
  return syllables;
}

function load(name: string): Syllables {
  // The package has no types of its own; its callback-free form is synchronous.
  const create = require('hyphen') as CreateHyphenator;
  const mark = create(compiledPatterns(name) ?? patternsOf(name), { hyphenChar: softHyphen, minWordLength: 6 });
  return (word) => mark(word).split(softHyphen);
}

/** As the package has them. */
export const patternsOf = (name: string): unknown => require(fileOf(name));

const compiledPatterns = (name: string): unknown => attempt((): unknown => require(`./${compiledFileOf(name)}`));
