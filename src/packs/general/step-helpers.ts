/** What steps of a process come to: how many are lost from one to the next, how long they take up to one of them. */
import { bare, type Helpers, ofEntries } from '../../template/helper.js';
import { asMap, text } from '../../template/values.js';
import { numberIn, sumOf } from './slide-check.js';

/** The numbers in a field of all entries, in order; undefined where an entry has none. */
export const numbersOf = (entries: unknown, field: string): readonly (number | undefined)[] =>
  Object.values(asMap(entries)).map((entry) => numberIn(asMap(entry)[field]));

/** Whether each number is less than the one before it; not so where one is missing. */
export const isFalling = (numbers: readonly (number | undefined)[]): boolean =>
  numbers.slice(1).every((number = NaN, index) => number < (numbers[index] ?? NaN));

const sumWithin = (entries: unknown, field: string, from: number, to?: number): number =>
  sumOf(
    numbersOf(entries, field)
      .slice(from, to)
      .map((number) => number ?? 0),
  );

/** How many entries there are up to the one with this key, itself included; 0 where there is none. */
const upTo = (entries: unknown, key: unknown): number => Object.keys(asMap(entries)).indexOf(text(key)) + 1;

export const stepHelpers: Helpers = bare(
  {
    fieldsof: (entries, field) => numbersOf(entries, text(field)),
    falls: (entries, field) => isFalling(numbersOf(entries, text(field))),
    sumbefore: (entries, field, index) => sumWithin(entries, text(field), 0, Number(index)),
    sumto: (entries, field, key) => sumWithin(entries, text(field), 0, upTo(entries, key)),
    sumafter: (entries, field, key) => sumWithin(entries, text(field), upTo(entries, key)),
    keysto: (entries, key) => Object.keys(asMap(entries)).slice(0, upTo(entries, key)),
  },
  ofEntries(),
);
