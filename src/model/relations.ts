/** How two actors relate: relations found by their pair, and whether two statements agree. */
import type { Framework } from './framework.js';
import type { RelationEntry, RelationsFile } from '../schemas/relations.js';

/** The same, whichever of the two comes first. */
export const pairOf = (from: string, to: string): string => [from, to].sort().join('\0');

export interface Relation extends RelationEntry {
  readonly id: string;
}

/** By pair; where a pair occurs twice, the first counts. */
export function relationsByPair(file: RelationsFile = {}): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  for (const [id, entry] of Object.entries(file)) {
    const pair = pairOf(entry.from, entry.to);
    if (!found.has(pair)) found.set(pair, { id, ...entry });
  }
  return found;
}

/** The kinds that stand for such lines of org charts, in the order of the framework. */
export const kindsIn = (chart: string, { relations }: Pick<Framework, 'relations'>): readonly string[] =>
  Object.entries(relations).flatMap(([kind, sense]) => (sense.chart === chart ? [kind] : []));

/** What relations.yaml or a slide says about a pair: the kinds it may be, and the direction. */
export interface Saying {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
}

/** Whether two statements about one pair agree: they share a kind, and the direction where the kind has one. */
export const agree = (one: Saying, other: Saying, { relations }: Pick<Framework, 'relations'>): boolean =>
  one.kinds.some((kind) => other.kinds.includes(kind) && (one.from === other.from || relations[kind]?.mutual === true));
