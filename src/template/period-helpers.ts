/** What templates reckon with weeks and years: the weeks that a phase lasts, the numbers of events, the one year that figures are from. */
import type { Fact } from '../model/project.js';
import { bare, type Helpers, ofEntries } from './helper.js';
import { asMap } from './values.js';

/** The number of the last week of a year, unless another is given. */
const LAST_WEEK = 52;

export const periodHelpers = (facts: ReadonlyMap<string, Fact>): Helpers =>
  bare(
    {
      /** «40–42»: weeks of the entry with this index, if the first entry starts in the given week and each follows the one before. */
      weeksof: (entries, field, index, first, last) => {
        const lengths = Object.values(asMap(entries)).map((entry) => Number(asMap(entry)[String(field)] ?? 0));
        const before = lengths.slice(0, Number(index)).reduce((sum, length) => sum + length, 0);
        const length = lengths[Number(index)] ?? 0;
        const week = (at: number): number => ((at - 1) % (Number(last) || LAST_WEEK)) + 1;
        const start = Number(first) + before;
        return length > 1 ? `${week(start)}–${week(start + length - 1)}` : String(week(start));
      },
      /** Number of an entry, counted through the maps that several entries have: `numberof periods "events" @../index @index`. */
      numberof: (entries, field, outer, inner) =>
        Object.values(asMap(entries))
          .slice(0, Number(outer))
          .reduce(
            (sum: number, entry) => sum + Object.keys(asMap(asMap(entry)[String(field)])).length,
            Number(inner) + 1,
          ),
      /** The year of the facts that a field of the map's entries names, by itself or as a `fact` in it; empty where they are from several years. */
      yearof: (map, field) => {
        const ids = Object.values(asMap(map)).map((entry) => {
          const named = asMap(entry)[String(field)];
          return typeof named === 'string' ? named : asMap(named)['fact'];
        });
        const named = ids.filter((id) => typeof id === 'string');
        const years = new Set(named.map((id) => facts.get(id)?.year));
        return years.size === 1 ? ([...years][0] ?? '') : '';
      },
    },
    ofEntries(),
  );
