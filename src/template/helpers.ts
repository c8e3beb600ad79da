/** What templates can call beside Handlebars' own blocks. Helpers that print text print references, never words. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Fact } from '../project/project.js';
import { factForms } from '../project/fact-forms.js';
import { type Framework, standardFramework, vocabularies } from '../project/framework.js';
import { chartHelpers, middleOf } from './chart-helpers.js';
import { BARE, either, entryOf, listOf, named, type Shape } from './field-shape.js';
import { gridHelpers } from './grid-helpers.js';
import {
  bare,
  type Call,
  giving,
  type Helper,
  type Helpers,
  ofEntries,
  ofPairs,
  oneOf,
  type Run,
  shapeIn,
} from './helper.js';
import { periodHelpers } from './period-helpers.js';
import { toToken } from './reference-token.js';

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Handlebars passes its options last; helpers here don't need them. */
const plain = (helper: Helper): Helper =>
  giving(helper.gives, (...values) => helper(...values.slice(0, -1)), helper.names);

/** Names and functions, in the order of layouts/README.md. `facts` gives the numbers that bars are drawn from. */
export function makeHelpers(facts: ReadonlyMap<string, Fact>, framework: Framework = standardFramework): Helpers {
  const own = {
    ...printing,
    ...logic,
    ...amounts(facts),
    ...chartHelpers(facts),
    ...gridHelpers,
    ...periodHelpers(facts),
    ...vocabulary(framework),
  };
  return Object.fromEntries(Object.entries(own).map(([name, helper]) => [name, plain(helper)]));
}

const printing: Helpers = {
  ...bare(
    {
      fact: (id, form) =>
        toToken({ kind: 'fact', id: text(id), form: factForms.find((known) => known === form) ?? 'full' }),
    },
    oneOf(1, named(factForms)),
  ),
  ...bare({
    word: (key, count) => toToken({ kind: 'word', key: text(key), ...(typeof count === 'number' ? { count } : {}) }),
    org: (id) => toToken({ kind: 'organisation', id: text(id) }),
    wordlist: (before, names, after) =>
      toToken({ kind: 'listing', keys: list(names).map((name) => `${text(before)}${text(name)}${text(after)}`) }),
    countof: (count, total) =>
      toToken({ kind: 'count', count: Number(count), ...(isNumber(total) ? { total: Number(total) } : {}) }),
    page: (slide, to) => toToken({ kind: 'page', slide: text(slide), ...(typeof to === 'string' ? { to } : {}) }),
    date: (date) => toToken({ kind: 'date', date: text(date) }),
    sourcelist: (slide) => toToken({ kind: 'sources', slide: text(slide) }),
    abbreviations: (slide) => toToken({ kind: 'abbreviations', slide: text(slide) }),
    /** Which facts it is about is known when the whole slide is. */
    rounded: () => toToken({ kind: 'rounded', facts: [], units: [] }),
  }),
};

const entryOfFirst = (call: Call): Shape => entryOf(shapeIn(call, 0));
const everyArgument = (call: Call): Shape => either(call.args.map(({ shape }) => shape));

const logic: Helpers = {
  ...bare({
    concat: (...parts) => parts.map(text).join(''),
    eq: (a, b) => a === b,
    not: (a) => Handlebars.Utils.isEmpty(a),
    and: (...values) => values.every((value) => !Handlebars.Utils.isEmpty(value)),
    atmost: (a, b) => Number(a) <= Number(b),
    includes: (values, value) => list(values).includes(value),
    /** Place of an entry in a list, from 1. */
    position: (values, value) => list(values).indexOf(value) + 1,
  }),
  or: giving(everyArgument, (...values) => values.find((value) => !Handlebars.Utils.isEmpty(value)) ?? ''),
  list: giving(
    (call) => listOf(everyArgument(call)),
    (...values) => values,
  ),
  first: giving(
    entryOfFirst,
    (values) => (Array.isArray(values) ? list(values) : Object.values(asMap(values)))[0] ?? '',
  ),
  last: giving(entryOfFirst, (values) => list(values).at(-1) ?? ''),
  /** Entries of a list that are keys of a map: `within (vocabulary "component") components`. */
  within: giving(
    (call) => shapeIn(call, 0),
    (values, map) => list(values).filter((value) => Object.hasOwn(asMap(map), text(value))),
  ),
  /** First entry of a map whose fields have these values: `find bars "level" "state" "unit" "other"`. */
  find: giving(
    entryOfFirst,
    (map, ...pairs) => Object.values(asMap(map)).find((entry) => matches(asMap(entry), pairs)) ?? '',
    ofPairs,
  ),
  ...bare(
    {
      /** Whether a list in this field of any entry of a map has the value, or any: `listed panel "units" "kmd"`. */
      listed: (map, field, value) =>
        Object.values(asMap(map)).some((entry) => {
          const values = list(asMap(entry)[text(field)]);
          return value === undefined ? values.length > 0 : values.includes(value);
        }),
      /** Whether an entry of a map has something in a field. */
      any: (map, field) =>
        Object.values(asMap(map)).some((entry) => !Handlebars.Utils.isEmpty(asMap(entry)[text(field)])),
    },
    ofEntries(),
  ),
  ...bare({ has: (map, key) => typeof map === 'object' && map !== null && Object.hasOwn(map, text(key)) }, (call) => [
    [1, shapeIn(call, 0)],
  ]),
};

const isNumber = (value: unknown): boolean => value !== undefined && value !== '' && !Number.isNaN(Number(value));

const asMap = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const matches = (entry: Readonly<Record<string, unknown>>, pairs: readonly unknown[]): boolean =>
  pairs.every((value, index) => index % 2 === 0 || entry[text(pairs[index - 1])] === value);

function vocabulary(framework: Framework): Helpers {
  const words: Readonly<Record<string, readonly string[]>> = {
    ...vocabularies(framework),
    overview: framework.overview,
  };
  return {
    /** The framework's entries of a kind in their order: `vocabulary "role"`. */
    vocabulary: giving(listOf(BARE), (kind) => words[text(kind)] ?? [], oneOf(0, named(Object.keys(words)))),
    /** The colour of a country, as the theme's styles for countries end in it. */
    ...bare({ colour: (country) => framework.countries[text(country)]?.colour ?? text(country) }),
  };
}

const sumOf = (entries: unknown, field: unknown): number =>
  Object.values(asMap(entries)).reduce((sum: number, entry) => sum + Number(asMap(entry)[text(field)] ?? 0), 0);

function amounts(facts: ReadonlyMap<string, Fact>): Helpers {
  return {
    ...bare({
      plus: (...values) => values.reduce((sum: number, value) => sum + Number(value), 0),
      /** 1 is A, 27 is AA. */
      letter: (number) => letterOf(Number(number)),
      min: (...values) => Math.min(...values.map(Number)),
      max: (...values) => Math.max(...values.map(Number)),
      /** The bare value of a fact, for a bar's length, or the upper end of its range: `value id "to"`; empty when there is no such fact. */
      value: (id, end) => {
        const fact = facts.get(text(id));
        return (end === 'to' ? fact?.to : undefined) ?? fact?.value ?? '';
      },
    }),
    /** Entries of a list or map; of a map those with these values: `count nodes "leading" true`. */
    ...bare({ count: (values, ...pairs) => countOf(values, pairs) }, ofPairs),
    ...bare(ofField(facts), ofEntries()),
  };
}

const countOf = (values: unknown, pairs: readonly unknown[]): number =>
  Array.isArray(values)
    ? values.length
    : Object.values(asMap(values)).filter((entry) => matches(asMap(entry), pairs)).length;

/** Amounts of a field that the entries of a list or map have. */
const ofField = (facts: ReadonlyMap<string, Fact>): Readonly<Record<string, Run>> => ({
  /** Of a number: `sum groups "count"`. */
  sum: (entries, field) => sumOf(entries, field),
  /** Of lists or maps, their entries taken together: `total series "conclusions"`. */
  total: (entries, field) =>
    Object.values(asMap(entries)).reduce((sum: number, entry) => sum + size(asMap(entry)[text(field)]), 0),
  /** Whether each entry has at least this share of that sum: `evenly phases "weeks" 0.2`. */
  evenly: (map, field, least) =>
    Object.values(asMap(map)).every(
      (entry) => Number(asMap(entry)[text(field)] ?? 0) >= Number(least) * sumOf(map, field),
    ),
  /** Largest of the facts that it names: `most levels "budget"`. */
  most: (map, field) =>
    Math.max(
      0,
      ...Object.values(asMap(map)).map(
        (entry) => middleOf(facts.get(text(asMap(asMap(entry)[text(field)])['fact']))) ?? 0,
      ),
    ),
  /** Whether it names a fact of this unit in any entry: `countsin nodes "staff" "fte"`. */
  countsin: (map, field, unit) =>
    Object.values(asMap(map)).some((entry) => facts.get(text(asMap(entry)[text(field)]))?.unit === unit),
});

const size = (values: unknown): number =>
  typeof values === 'object' && values !== null ? Object.keys(values).length : 0;

function letterOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? letterOf(rest) : ''}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
