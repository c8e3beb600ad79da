/** A list cut down to the neighbours of its current entry, for places where the whole list has no room. */
import { BARE, fields, listOf, type Shape } from './field-shape.js';
import { memberOf } from '../model/unit-id.js';

export interface Surroundings {
  readonly shown: readonly unknown[];
  /** Entries before or after were left out. */
  readonly before: boolean;
  readonly after: boolean;
}

/** The shape for a list of such entries. */
export const surroundingsShape = (entry: Shape): Shape =>
  fields<Surroundings>({ shown: listOf(entry), before: BARE, after: BARE });

/**
 * Cuts a list with one `current` entry down to `rows` rows; each end that is cut takes one row for an ellipsis. The
 * neighbours of the current entry always stay, so three entries stay even where that takes five rows.
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
