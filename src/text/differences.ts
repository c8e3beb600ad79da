/** What stands in one list and not in the other, by Myers' algorithm. */
import { diffArrays } from 'diff';

/** So many entries of both lists (`same`), of the first alone (`gone`) or of the second alone (`new`), in order. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly count: number;
}

/** Beyond this many changes two lists have nothing to do with each other, and looking further would take long. */
const MOST_EDITS = 4_000;

/** `isSame`: by identity where it is left out. Lists that have nothing to do with each other are one that is gone and one that is new. */
export function differences<T>(
  before: readonly T[],
  now: readonly T[],
  isSame?: (a: T, b: T) => boolean,
): readonly Stretch[] {
  const options = { maxEditLength: MOST_EDITS, ...(isSame && { comparator: isSame }) };
  const changes = diffArrays<T>([...before], [...now], options);
  if (changes === undefined)
    return [
      { kind: 'gone', count: before.length },
      { kind: 'new', count: now.length },
    ];
  return changes.map(({ added, removed, count }) => ({ kind: added ? 'new' : removed ? 'gone' : 'same', count }));
}
