/** Finds what was made of the files that the program ships. */
import type { Precompiled } from '../world/world.js';

/** Kind, texts, and what gives the result, which is made once. */
export type PrecompiledEntry = readonly [kind: string, texts: readonly string[], make: () => unknown];

export function findPrecompiled(entries: readonly PrecompiledEntry[]): Precompiled {
  const makers = new Map(entries.map(([kind, texts, make]) => [keyOf(kind, texts), make]));
  const made = new Map<string, unknown>();
  return (kind, texts) => {
    const key = keyOf(kind, texts);
    if (!made.has(key)) made.set(key, makers.get(key)?.());
    return made.get(key);
  };
}

/** No text holds the character between them: files with it are refused. */
const keyOf = (kind: string, texts: readonly string[]): string => [kind, ...texts].join('\0');
