/** What templates can call beside Handlebars' own blocks. Helpers that print text print references, never words. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Fact } from '../model/project.js';
import { factForms } from '../model/fact-forms.js';
import { type Entry, type Framework, idsByKind } from '../model/framework.js';
import { amountHelpers } from './amount-helpers.js';
import { chartHelpers } from './chart-helpers.js';
import { BARE, either, entryOf, listOf, named, type Shape } from './field-shape.js';
import { bare, type Call, giving, type Helper, type Helpers, ofEntries, ofPairs, oneOf, shapeIn } from './helper.js';
import { lineHelpers } from './line-helpers.js';
import { periodHelpers } from './period-helpers.js';
import { dateForms } from '../model/day.js';
import { toToken } from './reference-token.js';
import { trendHelpers } from './trend-helpers.js';
import { asMap, list, matches, text } from './values.js';

/** Handlebars passes its options last; helpers here don't need them. */
const plain = (helper: Helper): Helper =>
  giving(helper.gives, (...values) => helper(...values.slice(0, -1)), helper.names);

/** Names and functions, in the order of layouts/README.md. `facts` gives the numbers that bars are drawn from. */
export function makeHelpers(facts: ReadonlyMap<string, Fact>, framework: Framework): Helpers {
  const own = {
    ...printing,
    ...logic,
    ...amountHelpers(facts),
    ...chartHelpers(facts),
    ...trendHelpers,
    ...periodHelpers(facts),
    ...vocabulary(framework),
    ...lineHelpers(framework),
  };
  return Object.fromEntries(Object.entries(own).map(([name, helper]) => [name, plain(helper)]));
}

const disputeParts = ['head', 'words', 'page'] as const;

const printing: Helpers = {
  ...bare(
    {
      fact: (id, form) =>
        toToken({ kind: 'fact', id: text(id), form: factForms.find((known) => known === form) ?? 'full' }),
    },
    oneOf(1, named(factForms)),
  ),
  ...bare(
    {
      date: (date, form) => {
        const known = dateForms.find((one) => one === form);
        return toToken({ kind: 'date', date: text(date), ...(known === undefined ? {} : { form: known }) });
      },
    },
    oneOf(1, named(dateForms)),
  ),
  /** What the sources say otherwise of the figures of the slide, as a whole or its `head`, `words` or `page`. */
  ...bare(
    {
      disputes: (part) => {
        const known = disputeParts.find((one) => one === part);
        return toToken({ kind: 'disputes', ...(known === undefined ? {} : { part: known }), facts: [], units: [] });
      },
    },
    oneOf(0, named(disputeParts)),
  ),
  ...bare({
    word: (key, count) => toToken({ kind: 'word', key: text(key), ...(typeof count === 'number' ? { count } : {}) }),
    org: (id) => toToken({ kind: 'organisation', id: text(id) }),
    wordlist: (before, names, after) =>
      toToken({ kind: 'listing', keys: list(names).map((name) => `${text(before)}${text(name)}${text(after)}`) }),
    countof: (count, total) =>
      toToken({ kind: 'count', count: Number(count), ...(isNumber(total) ? { total: Number(total) } : {}) }),
    /** A number with so many decimals: `fixed 2.9 1`; with none where a field that says how many is left out. */
    fixed: (number, decimals) => toToken({ kind: 'count', count: Number(number), decimals: placesIn(decimals) }),
    /** In per cent: `percentof 30`. */
    percentof: (number) => toToken({ kind: 'count', count: Number(number), as: 'percent' }),
    /** With so many decimals, and a plus where it is over zero: `signed 4 1`. */
    signed: (number, decimals) =>
      toToken({ kind: 'count', count: Number(number), decimals: placesIn(decimals), as: 'signed' }),
    page: (slide, to) => toToken({ kind: 'page', slide: text(slide), ...(typeof to === 'string' ? { to } : {}) }),
    sourcelist: (slide) => toToken({ kind: 'sources', slide: text(slide) }),
    abbreviations: (slide) => toToken({ kind: 'abbreviations', slide: text(slide) }),
    /** Which facts it is about is known when the whole slide is. */
    rounded: () => toToken({ kind: 'rounded', facts: [], units: [] }),
  }),
};

const placesIn = (decimals: unknown): number => (isNumber(decimals) ? Number(decimals) : 0);

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
  /** First entry of a map whose fields have these values: `find bars "stage" "intake" "unit" "litres"`. */
  find: giving(
    entryOfFirst,
    (map, ...pairs) => Object.values(asMap(map)).find((entry) => matches(asMap(entry), pairs)) ?? '',
    ofPairs,
  ),
  ...bare(
    {
      /** Whether a list in this field of any entry of a map has the value: `listed panel "units" "frost"`. */
      listed: (map, field, value) =>
        Object.values(asMap(map)).some((entry) => list(asMap(entry)[text(field)]).includes(value)),
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

function vocabulary(framework: Framework): Helpers {
  const words = idsByKind(framework);
  const coloured = [...framework.vocabularies.values()].filter(({ styles }) => styles !== undefined);
  const entryOf = (id: string): Entry | undefined =>
    coloured.flatMap(({ entries }) => entries).find((one) => one.id === id);
  return {
    /** The framework's entries of a kind in their order: `vocabulary "stage"`. */
    vocabulary: giving(listOf(BARE), (kind) => words.get(text(kind)) ?? [], oneOf(0, named(words.keys()))),
    /** The colour of an entry whose vocabulary has styles of its own, as they end in it. */
    ...bare({ colour: (entry) => entryOf(text(entry))?.colour ?? text(entry) }),
  };
}
