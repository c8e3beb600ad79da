/** What was found sound is not judged again where it, and all that it is held against, is the same. */
import type { Judging } from '../diagnostics/judging.js';
import type { Memory } from '../world/world.js';
import { recalled } from './recalled.js';
import { digestOf } from '../world/digest.js';

export interface SoundMemory {
  readonly judging: Judging;
  /** Remembers what was found sound, if that is not known already. */
  keep(): void;
}

/** Digests of what was found sound. */
interface Sound {
  readonly sound: readonly string[];
}

/** More are not remembered: a project of 200 slides in three languages has 10,000. */
const MOST = 50_000;

export function soundMemory(memory: Memory, key: string): SoundMemory {
  const known = new Set(recalled<Sound>(memory, key)?.sound);
  const before = known.size;
  return {
    judging: (around) => {
      const shared = digestOf(textOf(around));
      return (about, judge) => {
        const digest = digestOf(`${shared} ${textOf(about)}`).slice(0, LENGTH);
        if (known.has(digest)) return [];
        const found = judge();
        if (found.length === 0) known.add(digest);
        return found;
      };
    },
    keep: () => {
      if (known.size > before) memory.keep(key, JSON.stringify({ sound: [...known].slice(-MOST) } satisfies Sound));
    },
  };
}

/** Characters of a digest: 96 bits tell apart whatever a project holds. */
const LENGTH = 24;

/** JSON of a value that may hold maps, sets and patterns. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map || inner instanceof Set ? [...inner] : inner instanceof RegExp ? inner.source : inner,
  );
