/** Whether words are right. Dictionaries are asked only about words that no earlier run has asked about. */
import { createHash } from 'node:crypto';
import type { Dictionary, Memory } from '../world/world.js';
import { isRight, type Vocabulary } from './vocabulary.js';

export interface Language {
  readonly tag: string;
  /** Name of the dictionary. */
  readonly dictionary: string;
  readonly joints: readonly string[];
  readonly listed: readonly string[];
  readonly rare: readonly string[];
}

export interface SpellingWorld {
  dictionary(name: string): Dictionary | undefined;
  identity(): string;
  readonly memory: Memory;
}

/** By language, then by word: `right`, `unknown`, or the tag of the first other language whose dictionary has the word. */
export type Verdicts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** `asked`: words by tag. All dictionaries must be installed. */
export async function verdictsOn(
  asked: ReadonlyMap<string, readonly string[]>,
  languages: readonly Language[],
  world: SpellingWorld,
): Promise<Verdicts> {
  const key = keyOf(languages, world);
  const known = recalled(key, languages, world.memory);
  if ([...asked].every(([tag, words]) => words.every((word) => known.get(tag)?.has(word)))) return known;
  const found = await judged(asked, languages, world);
  world.memory.keep(key, written(found));
  return found;
}

async function judged(
  asked: ReadonlyMap<string, readonly string[]>,
  languages: readonly Language[],
  world: SpellingWorld,
): Promise<Verdicts> {
  const { openSpellers } = await import('./speller.js');
  const open = await openSpellers();
  const vocabularies = new Map(
    languages.flatMap((language): readonly (readonly [string, Vocabulary])[] => {
      const files = world.dictionary(language.dictionary);
      const { tag, joints } = language;
      const [listed, rare] = [new Set(language.listed), new Set(language.rare)];
      return files === undefined ? [] : [[tag, { speller: open(files), joints, listed, rare }]];
    }),
  );
  return new Map(
    [...asked].map(([tag, words]) => [tag, new Map(words.map((word) => [word, verdictOn(word, tag, vocabularies)]))]),
  );
}

function verdictOn(word: string, tag: string, vocabularies: ReadonlyMap<string, Vocabulary>): string {
  const own = vocabularies.get(tag);
  if (own === undefined || isRight(word, own)) return 'right';
  const bare = word.replace(/[‑-]$/u, '');
  return [...vocabularies].find(([other, { speller }]) => other !== tag && speller(bare))?.[0] ?? 'unknown';
}

/** A different program, word list or dictionary gives different answers. */
function keyOf(languages: readonly Language[], world: SpellingWorld): string {
  const key = createHash('sha256').update(JSON.stringify(['spelling', world.identity(), languages]));
  for (const { words, affixes } of languages.flatMap(({ dictionary }) => world.dictionary(dictionary) ?? []))
    key.update(affixes).update(words);
  return key.digest('hex');
}

const written = (verdicts: Verdicts): string =>
  JSON.stringify([...verdicts].map(([tag, words]) => [tag, [...words].flat().join(' ')]));

/** Words hold no spaces. A memory or a verdict that makes no sense counts as empty. */
function recalled(key: string, languages: readonly Language[], memory: Memory): Verdicts {
  const verdicts = new Set(['right', 'unknown', ...languages.map(({ tag }) => tag)]);
  const kept: unknown = parsed(memory.recall(key));
  const entries: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return new Map(
    entries.flatMap((entry: unknown) => {
      const [tag, words] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
      return typeof tag === 'string' && typeof words === 'string'
        ? [[tag, new Map(pairs(words.split(' ')).filter(([, verdict]) => verdicts.has(verdict)))] as const]
        : [];
    }),
  );
}

const pairs = (words: readonly string[]): readonly (readonly [word: string, verdict: string])[] =>
  words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : []));

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}
