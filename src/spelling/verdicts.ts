/** Whether words are right, asked of the dictionaries only where no earlier run has asked. */
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
  readonly identity: string;
  readonly memory: Memory;
}

/** Of a language by word: `right`, `unknown`, or the tag of the first other language whose dictionary has it. */
export type Verdicts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** `asked`: words by tag. All dictionaries must be there. */
export async function verdictsOn(
  asked: ReadonlyMap<string, readonly string[]>,
  languages: readonly Language[],
  world: SpellingWorld,
): Promise<Verdicts> {
  const key = keyOf(languages, world);
  const known = recalled(key, world.memory);
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

/** Another program, list or dictionary has other answers. */
function keyOf(languages: readonly Language[], world: SpellingWorld): string {
  const sizes = languages.map(({ dictionary: name }) => world.dictionary(name)?.words.length);
  return createHash('sha256')
    .update(JSON.stringify(['spelling', world.identity, languages, sizes]))
    .digest('hex');
}

const written = (verdicts: Verdicts): string =>
  JSON.stringify([...verdicts].map(([tag, words]) => [tag, [...words].flat().join(' ')]));

/** Words hold no spaces. A memory that is none is as good as empty. */
function recalled(key: string, memory: Memory): Verdicts {
  const kept: unknown = parsed(memory.recall(key));
  const entries: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return new Map(
    entries.flatMap((entry: unknown) => {
      const [tag, words] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
      return typeof tag === 'string' && typeof words === 'string' ? [[tag, pairs(words.split(' '))] as const] : [];
    }),
  );
}

const pairs = (words: readonly string[]): ReadonlyMap<string, string> =>
  new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? 'unknown'] as const] : [])));

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}
