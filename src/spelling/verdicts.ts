/** Whether words are right. Dictionaries are opened only for words that no earlier run has asked about. */
import type { Dictionary, Memory } from '../world/world.js';
import { type Answers, type Judge, type Language, judging, type Verdicts, type Words } from './judge.js';
import { rememberedAnswers } from './remembered-answers.js';

export interface SpellingWorld {
  dictionary(name: string): Dictionary | undefined;
  identity(): string;
  readonly memory: Memory;
  readonly judge: Judge;
}

/** All dictionaries must be installed. */
export async function verdictsOn(
  asked: Words,
  languages: readonly Language[],
  world: SpellingWorld,
): Promise<Verdicts> {
  const dictionaries = new Map(
    languages.flatMap(({ dictionary }) => {
      const files = world.dictionary(dictionary);
      return files === undefined ? [] : [[dictionary, files] as const];
    }),
  );
  const identity = world.identity();
  const remembered = new Map(
    [...dictionaries].map(([name, files]) => [name, rememberedAnswers(files, identity, world.memory)]),
  );
  const known = new Map([...remembered].map(([name, one]) => [name, one.known]));
  const { verdicts, open } = judgedByHeart(asked, languages, known);
  if (open.size === 0) return verdicts;
  const found = await world.judge({ words: open, languages, dictionaries });
  for (const [name, answers] of found.answers) remembered.get(name)?.keep(answers);
  return new Map([...verdicts].map(([tag, words]) => [tag, new Map([...words, ...(found.verdicts.get(tag) ?? [])])]));
}

interface ByHeart {
  readonly verdicts: Verdicts;
  /** Words for which something must be asked that no dictionary has answered yet. */
  readonly open: Words;
}

function judgedByHeart(asked: Words, languages: readonly Language[], known: Answers): ByHeart {
  let isOpen = false;
  const judged = judging(languages, (name) => (word) => {
    const answer = known.get(name)?.get(word);
    isOpen ||= answer === undefined;
    return answer === true;
  });
  const open = new Map<string, readonly string[]>();
  const verdicts = new Map<string, ReadonlyMap<string, string>>();
  for (const [tag, words] of asked) {
    const own = new Map<string, string>();
    const others: string[] = [];
    for (const word of words) {
      isOpen = false;
      const verdict = judged(word, tag);
      if (isOpen) others.push(word);
      else own.set(word, verdict);
    }
    verdicts.set(tag, own);
    if (others.length > 0) open.set(tag, others);
  }
  return { verdicts, open };
}
