/** Judges words by their dictionaries. Values alone go in and come out, so that it can be done in a thread of its own. */
import type { Dictionary } from '../world/world.js';
import type { Speller } from './speller.js';
import { isRight, type Vocabulary } from './vocabulary.js';

export interface Language {
  readonly tag: string;
  /** Name of the dictionary. */
  readonly dictionary: string;
  readonly joints: readonly string[];
  readonly listed: readonly string[];
  readonly rare: readonly string[];
}

/** By tag of the language. */
export type Words = ReadonlyMap<string, readonly string[]>;

/** By tag, then by word: `right`, `unknown`, or the tag of the first other language whose dictionary has the word. */
export type Verdicts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What dictionaries were asked, by their names: whether they have the word as it stands. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

export interface Question {
  readonly words: Words;
  /** All that a word may be of. */
  readonly languages: readonly Language[];
  /** Those of all languages, by their names. */
  readonly dictionaries: ReadonlyMap<string, Dictionary>;
}

export interface Judgement {
  readonly verdicts: Verdicts;
  readonly answers: Answers;
}

export type Judge = (question: Question) => Promise<Judgement>;

/** Opens the dictionaries that the words need. */
export const judge: Judge = async ({ words, languages, dictionaries }) => {
  const { openSpellers } = await import('./speller.js');
  const open = await openSpellers();
  const answers = new Map([...dictionaries.keys()].map((name) => [name, new Map<string, boolean>()]));
  const judged = judging(languages, (name) => {
    const files = dictionaries.get(name);
    if (files === undefined) throw new Error(`The dictionary ${name} is missing`);
    return noting((word) => open(files)(word), answers.get(name) ?? new Map<string, boolean>());
  });
  const verdicts = [...words].map(
    ([tag, list]) => [tag, new Map(list.map((word) => [word, judged(word, tag)]))] as const,
  );
  return { verdicts: new Map(verdicts), answers };
};

/** Each word is asked for once. */
const noting =
  (ask: Speller, noted: Map<string, boolean>): Speller =>
  (word) => {
    const answer = noted.get(word) ?? ask(word);
    noted.set(word, answer);
    return answer;
  };

/** `spellerOf` is asked for each language's dictionary by its name. */
export function judging(
  languages: readonly Language[],
  spellerOf: (dictionary: string) => Speller,
): (word: string, tag: string) => string {
  const vocabularies = new Map(
    languages.map(({ tag, dictionary, joints, listed, rare }): readonly [string, Vocabulary] => [
      tag,
      { speller: spellerOf(dictionary), joints, listed: new Set(listed), rare: new Set(rare) },
    ]),
  );
  return (word, tag) => verdictOn(word, tag, vocabularies);
}

function verdictOn(word: string, tag: string, vocabularies: ReadonlyMap<string, Vocabulary>): string {
  const own = vocabularies.get(tag);
  if (own === undefined || isRight(word, own)) return 'right';
  const bare = word.replace(/[‑-]$/u, '');
  return [...vocabularies].find(([other, { speller }]) => other !== tag && speller(bare))?.[0] ?? 'unknown';
}
