/** How two actors stand to each other: relations found by their pair, and whether two sayings agree. */
import type { Framework } from './framework.js';
import type { RelationEntry, RelationsFile } from '../schemas/relations.js';

/** The same whichever of the two comes first. */
export const pairOf = (from: string, to: string): string => [from, to].sort().join('\0');

export interface Relation extends RelationEntry {
  readonly id: string;
}

/** By pair; of two for one pair the first. */
export function relationsByPair(file: RelationsFile = {}): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  for (const [id, entry] of Object.entries(file)) {
    const pair = pairOf(entry.from, entry.to);
    if (!found.has(pair)) found.set(pair, { id, ...entry });
  }
  return found;
}

/** What is said of a pair, by relations.yaml or by a slide: which kinds it may be, and from whom to whom. */
export interface Saying {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
}

/** Of one pair: one kind fits both, and it goes the same way, unless it is the same from both ends. */
export const agree = (one: Saying, other: Saying, { relations }: Pick<Framework, 'relations'>): boolean =>
  one.kinds.some((kind) => other.kinds.includes(kind) && (one.from === other.from || relations[kind]?.mutual === true));
