/** What entries come to that have the same value in a field. */
import { bare, type Helpers, ofEntries } from '../../template/helper.js';
import { asMap, text } from '../../template/values.js';
import { numberIn, sumOf } from './slide-check.js';

const sumWhere = (entries: unknown, field: string, is: (entry: Readonly<Record<string, unknown>>) => boolean): number =>
  sumOf(
    Object.values(asMap(entries))
      .map(asMap)
      .filter(is)
      .map((entry) => numberIn(entry[field]) ?? 0),
  );

/** How many entries have each value that there is of a field. */
export function countsBy(entries: unknown, field: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of Object.values(asMap(entries))) {
    const value = text(asMap(entry)[field]);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export const fieldHelpers: Helpers = {
  ...bare(
    {
      /** The sum of a field of the entries that have a value in another: `sumwith items "value" "cell" "top-left"`. */
      sumwith: (entries, field, other, value) =>
        sumWhere(entries, text(field), (entry) => entry[text(other)] === value),
      sumwithout: (entries, field, other, value) =>
        sumWhere(entries, text(field), (entry) => entry[text(other)] !== value),
      /** How many entries have the commonest value of a field. */
      mostwith: (entries, field) => Math.max(0, ...countsBy(entries, text(field)).values()),
    },
    ofEntries(),
  ),
  ...bare({ keysof: (entries) => Object.keys(asMap(entries)) }),
};
