/** A list cut down to what stands around its current entry, for where not all of it has room. */
import { BARE, fields, listOf, type Shape } from './field-shape.js';
import { memberOf } from '../model/unit-id.js';

export interface Surroundings {
  readonly shown: readonly unknown[];
  /** Entries before or after are left out. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Of a list of such entries. */
export const surroundingsShape = (entry: Shape): Shape =>
  fields<Surroundings>({ shown: listOf(entry), before: BARE, after: BARE });

/**
 * Of a list with one entry that is `current`, in `rows` rows of which each end that is cut takes one for an ellipsis. From where
 * the entry stands its neighbours are always seen, so that three entries stay even where that takes five rows.
 */
export function around(entries: readonly unknown[], rows: number): Surroundings {
  if (entries.length <= rows) return { shown: entries, before: false, after: false };
  const current = Math.max(
    0,
    entries.findIndex((entry) => memberOf(entry, 'current') === true),
  );
  const atEnd = Math.max(3, rows - 1);
  const between = Math.max(3, rows - 2);
  const nearStart = current <= atEnd - 2;
  const nearEnd = current >= entries.length - atEnd + 1;
  const length = nearStart || nearEnd ? atEnd : between;
  const first = nearStart ? 0 : nearEnd ? entries.length - atEnd : current - Math.floor((between - 1) / 2);
  return { shown: entries.slice(first, first + length), before: first > 0, after: first + length < entries.length };
}
