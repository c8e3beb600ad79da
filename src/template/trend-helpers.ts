/** What templates of small charts ask: the scale that they share. */
import { bare, type Helpers } from './helper.js';
import { asMap, list } from './values.js';

export const trendHelpers: Helpers = bare({
  /** The least number of all lists `values`, in parts of the first of its list; empty where a list begins with none, or with none over zero. */
  indexlow: (entries) => indexed(entries, (shares) => Math.min(...shares)),
  /** And the largest. */
  indexhigh: (entries) => indexed(entries, (shares) => Math.max(...shares)),
});

function indexed(entries: unknown, of: (shares: readonly number[]) => number): number | string {
  const all = Object.values(asMap(entries)).map((entry) => list(asMap(entry)['values']));
  const shares = all.map(sharesOf);
  return shares.length === 0 || shares.includes(undefined) ? '' : of(shares.flatMap((each) => each ?? []));
}

function sharesOf(values: readonly unknown[]): readonly number[] | undefined {
  const [first] = values;
  if (typeof first !== 'number' || first <= 0) return undefined;
  return values.flatMap((value) => (typeof value === 'number' ? [value / first] : []));
}
