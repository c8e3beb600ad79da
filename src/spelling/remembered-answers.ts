/** What dictionaries answered in earlier runs: one text for each of them, which is found by its content. */
import { createHash } from 'node:crypto';
import { attempt } from '../diagnostics/attempt.js';
import type { Dictionary, Memory } from '../world/world.js';

/** Whether the dictionary has the word, by word. */
export type Known = ReadonlyMap<string, boolean>;

export interface Remembered {
  readonly known: Known;
  /** Adds what was asked besides. */
  keep(asked: Known): void;
}

/** Words of texts that were changed long ago are forgotten with all others as soon as there are more. */
const MOST_WORDS = 100_000;

/** `identity` is that of the program, whose engine another version may bring. A text that makes no sense counts as empty. */
export function rememberedAnswers({ affixes, words }: Dictionary, identity: string, memory: Memory): Remembered {
  const key = createHash('sha256').update(`spelling ${identity} ${affixes.length}\n`).update(affixes).update(words);
  const name = key.digest('hex');
  const known = answersIn(memory.recall(name));
  return {
    known,
    keep: (asked) => {
      if ([...asked.keys()].every((word) => known.has(word))) return;
      const all = new Map([...known, ...asked]);
      memory.keep(name, written(all.size > MOST_WORDS ? asked : all));
    },
  };
}

/** Words hold no spaces. */
const written = (answers: Known): string =>
  JSON.stringify(
    [true, false].map((answer) => [...answers].flatMap(([word, one]) => (one === answer ? [word] : [])).join(' ')),
  );

function answersIn(text: string | undefined): Known {
  const kept = attempt((): unknown => JSON.parse(text ?? ''));
  const lists: readonly unknown[] = Array.isArray(kept) && kept.length === 2 ? kept : [];
  return new Map(
    lists.flatMap((list, index) =>
      typeof list === 'string' ? list.split(' ').map((word) => [word, index === 0] as const) : [],
    ),
  );
}
