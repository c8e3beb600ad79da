/** What templates of small charts ask: the scale that they share. */
import { bare, type Helpers } from './helper.js';
import { asMap, list } from './values.js';

export const trendHelpers: Helpers = bare({
  /**
   * The least number of all lists `values`, in parts of the first of its list, without lists that begin with none or with none over zero;
   * empty where all do. `entries` may be one such list of numbers.
   */
  indexlow: (entries) => indexed(entries, (shares) => Math.min(...shares)),
  /** And the largest. */
  indexhigh: (entries) => indexed(entries, (shares) => Math.max(...shares)),
});

function indexed(entries: unknown, of: (shares: readonly number[]) => number): number | string {
  const all = Array.isArray(entries)
    ? [list(entries)]
    : Object.values(asMap(entries)).map((entry) => list(asMap(entry)['values']));
  const shares = all.flatMap(sharesOf);
  return shares.length === 0 ? '' : of(shares);
}

/** A list that begins at zero or below it has no first value of which the others could be parts. */
function sharesOf(values: readonly unknown[]): readonly number[] {
  const [first] = values;
  if (typeof first !== 'number' || first <= 0) return [];
  return values.flatMap((value) => (typeof value === 'number' ? [value / first] : []));
}
