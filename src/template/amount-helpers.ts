/** What templates reckon: sums, counts, largest values, and the values that bars are drawn from. */
import { axisScale, fewSteps, manySteps } from '../model/axis-scale.js';
import type { Fact } from '../model/project.js';
import { cutOf, type FallStep } from '../model/waterfall.js';
import { middleOf } from './chart-helpers.js';
import { bare, type Helpers, ofEntries, ofPairs, type Run } from './helper.js';
import { asMap, list, matches, text } from './values.js';

const sumOf = (entries: unknown, field: unknown): number =>
  Object.values(asMap(entries)).reduce((sum: number, entry) => sum + Number(asMap(entry)[text(field)] ?? 0), 0);

export function amountHelpers(facts: ReadonlyMap<string, Fact>): Helpers {
  return {
    ...bare({
      plus: (...values) => values.reduce((sum: number, value) => sum + Number(value), 0),
      /** Numbers in a row as charts read them, with a dash for each that is missing. */
      numbers: (values) => list(values).map(inRow).join(' '),
      /** Where the scale of a line chart begins; empty where that is zero. `axisfrom series` takes the numbers in the lists `values` of all. */
      axisfrom: (...all) => axisScale(all.flatMap(valuesIn)).min || '',
      /** The same of small charts that share a scale. */
      axesfrom: (...all) => axisScale(all.flatMap(valuesIn), fewSteps).min || '',
      /** The same of a chart of before and after, and of the value that all are held against. */
      rowsfrom: (rows, level) =>
        axisScale([...Object.values(asMap(rows)), level].flatMap(amountsOf), manySteps).min || '',
      /** The least and the greatest number in all lists `values`: charts that share a scale are given both. */
      leastin: (...all) => Math.min(...all.flatMap(valuesIn)),
      mostin: (...all) => Math.max(...all.flatMap(valuesIn)),
      /** Where the axis of a waterfall of these steps is cut; empty where it is not. */
      cutat: (steps) => cutOf(Object.values(asMap(steps)).map(asStep)) || '',
      min: (...values) => Math.min(...values.map(Number)),
      max: (...values) => Math.max(...values.map(Number)),
      /** The bare value of a fact for a bar's length, or the upper end of its range: `value id "to"`; empty for an unknown fact. */
      value: (id, end) => {
        const fact = facts.get(text(id));
        return (end === 'to' ? fact?.to : undefined) ?? fact?.value ?? '';
      },
    }),
    /** How many entries a list or map has, or how many of a map's have these values: `count nodes "leading" true`. */
    ...bare({ count: (values, ...pairs) => countOf(values, pairs) }, ofPairs),
    ...bare(ofField(facts), ofEntries()),
  };
}

const countOf = (values: unknown, pairs: readonly unknown[]): number =>
  Array.isArray(values)
    ? values.length
    : Object.values(asMap(values)).filter((entry) => matches(asMap(entry), pairs)).length;

/** Amounts from a field that the entries of a list or map have. */
const ofField = (facts: ReadonlyMap<string, Fact>): Readonly<Record<string, Run>> => ({
  /** Sum of the numbers in the field: `sum groups "count"`. */
  sum: (entries, field) => sumOf(entries, field),
  /** How many entries the lists or maps in the field have in all: `total series "conclusions"`. */
  total: (entries, field) =>
    Object.values(asMap(entries)).reduce((sum: number, entry) => sum + size(asMap(entry)[text(field)]), 0),
  /** Whether each entry has at least this share of the sum: `evenly phases "weeks" 0.2`. */
  evenly: (map, field, least) =>
    Object.values(asMap(map)).every(
      (entry) => Number(asMap(entry)[text(field)] ?? 0) >= Number(least) * sumOf(map, field),
    ),
  /** The largest of the facts that the field names: `most levels "budget"`. */
  most: (map, field) =>
    Math.max(
      0,
      ...Object.values(asMap(map)).map(
        (entry) => middleOf(facts.get(text(asMap(asMap(entry)[text(field)])['fact']))) ?? 0,
      ),
    ),
  /** Whether the field names a fact of this unit in any entry: `countsin nodes "staff" "fte"`. */
  countsin: (map, field, unit) =>
    Object.values(asMap(map)).some((entry) => facts.get(text(asMap(entry)[text(field)]))?.unit === unit),
});

const inRow = (value: unknown): string => (typeof value === 'number' ? String(value) : '-');

const amountsOf = (entry: unknown): readonly number[] =>
  Object.values(asMap(entry)).filter((value) => typeof value === 'number');

function asStep(entry: unknown): FallStep {
  const { kind, value } = asMap(entry);
  return {
    kind: kind === 'total' || kind === 'subtotal' ? kind : 'delta',
    value: typeof value === 'number' ? value : undefined,
  };
}

/** The numbers in all lists called `values`, at any depth. */
const valuesIn = (value: unknown): readonly number[] =>
  Object.entries(asMap(value)).flatMap(([key, one]) =>
    key === 'values' ? list(one).filter((number) => typeof number === 'number') : valuesIn(one),
  );

const size = (values: unknown): number =>
  typeof values === 'object' && values !== null ? Object.keys(values).length : 0;
