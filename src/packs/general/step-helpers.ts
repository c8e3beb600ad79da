/** What steps of a process come to: how many are lost from one to the next, how long they take up to one of them. */
import { bare, type Helpers, ofEntries } from '../../template/helper.js';
import { asMap, text } from '../../template/values.js';
import { numberIn, sumOf } from './slide-check.js';

/** The numbers in a field of all entries, in order; undefined where an entry has none. */
export const numbersOf = (entries: unknown, field: string): readonly (number | undefined)[] =>
  Object.values(asMap(entries)).map((entry) => numberIn(asMap(entry)[field]));

/** What is lost from each entry to the next, as numbers below zero; none where some number rises or is missing. */
export function lossesOf(numbers: readonly (number | undefined)[]): readonly number[] {
  const changes = numbers.slice(1).map((number = NaN, index) => sumOf([number, -(numbers[index] ?? NaN)]));
  return changes.every((change) => change < 0) ? changes : [];
}

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
    lossesof: (entries, field) => lossesOf(numbersOf(entries, text(field))),
    sumbefore: (entries, field, index) => sumWithin(entries, text(field), 0, Number(index)),
    sumto: (entries, field, key) => sumWithin(entries, text(field), 0, upTo(entries, key)),
    sumafter: (entries, field, key) => sumWithin(entries, text(field), upTo(entries, key)),
    keysto: (entries, key) => Object.keys(asMap(entries)).slice(0, upTo(entries, key)),
  },
  ofEntries(),
);
