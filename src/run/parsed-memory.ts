/** What files of the project were parsed to: most of them are as they were at the last run. */
import type { Parsed } from '../world/world.js';
import type { CommandWorld } from './command.js';
import { recalled } from './recalled.js';
import { digestOf } from '../world/digest.js';

export interface ParsedMemory {
  readonly parsed: Parsed;
  /** Remembers what this run has parsed, and forgets what it has not asked for. */
  keep(): void;
}

/** Values by the digest of their text. */
type Known = Readonly<Record<string, unknown>>;

export function parsedMemory({ memory, identity }: Pick<CommandWorld, 'memory' | 'identity'>): ParsedMemory {
  const key = digestOf(JSON.stringify([identity(), 'parsed']));
  let known: Known | undefined;
  const asked = new Map<string, unknown>();
  let isNew = false;
  return {
    parsed: {
      recall(text) {
        known ??= recalled<Known>(memory, key) ?? {};
        const digest = digestOf(text);
        const value = known[digest];
        if (value !== undefined) asked.set(digest, value);
        return value;
      },
      keep(text, value) {
        if (!isAsJson(value)) return;
        isNew = true;
        asked.set(digestOf(text), value);
      },
    },
    keep: () => {
      if (isNew) memory.keep(key, JSON.stringify(Object.fromEntries(asked)));
    },
  };
}

/** YAML has numbers that JSON has not. */
export const isAsJson = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value) && !Object.is(value, -0)
    : value !== undefined && (typeof value !== 'object' || value === null || Object.values(value).every(isAsJson));
