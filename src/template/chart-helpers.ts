/** What templates of charts call: figures reckoned from facts, and facts found in the entries of a slide. */
import type { Computation } from '../model/computed.js';
import type { Fact } from '../model/project.js';
import { BARE, entryOf, fieldWithin, isShape, listOf, named, OPEN, over, type Shape } from './field-shape.js';
import { bare, type Call, giving, type Helpers, shapeIn } from './helper.js';
import { toToken } from './reference-token.js';
import { asMap, list, text } from './values.js';

export function chartHelpers(facts: ReadonlyMap<string, Fact>): Helpers {
  return {
    ...printing,
    /** The values of a field in all entries, at any depth, in order: `gather levels "fact"`. */
    gather: giving(
      (call) => listOf(anyDepth(call, 1)),
      (map, field) => gather(map, text(field)),
      (call) => [[1, fieldsOf(call, 1)]],
    ),
    /** The field of the entry with this key, at any depth: `fieldOf levels "north" "fact"`. */
    fieldOf: giving(
      (call) => anyDepth(call, 2),
      (map, key, field) => fieldAt(map, text(key), text(field)) ?? '',
      (call) => [[2, fieldsOf(call, 2)]],
    ),
    ...bare({
      atleast: (value, least) => Number(value) >= Number(least),
      /** The key of the entry whose fact is largest. */
      largest: (map) => fallingKeys(map, facts)[0] ?? '',
      /** The upper end of a fact that is a range; empty for others. */
      upper: (id) => facts.get(text(id))?.to ?? '',
      /** The middle of a range, or the value: the length of a bar that shows no range. */
      middleof: (id) => middleOf(facts.get(text(id))) ?? '',
    }),
    /** Entries with their `key`, by falling values of the facts that another map has under the same keys; entries without a fact come last. */
    falling: giving(
      (call) => listOf(over({ key: BARE }, entryOf(shapeIn(call, 0)))),
      (map, values) => {
        const order = fallingKeys(values, facts);
        const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
        return Object.entries(asMap(map))
          .map(([key, entry]) => ({ ...asMap(entry), key }))
          .sort((a, b) => place(a.key) - place(b.key));
      },
    ),
  };
}

/** What stands in the field that an argument names, at any depth of the first argument. Nothing is known about it unless the name is typed. */
function anyDepth(call: Call, at: number): Shape {
  const name = call.args[at]?.literal;
  const found = name === undefined ? BARE : fieldWithin(shapeIn(call, 0), name);
  return isShape(found) ? found : OPEN;
}

/** The names that may stand there. */
function fieldsOf(call: Call, at: number): Shape {
  const found = fieldWithin(shapeIn(call, 0), call.args[at]?.literal ?? '');
  return isShape(found) ? OPEN : named(found.known);
}

const printing = bare({
  ratioof: (larger, smaller) => computed('compared', [larger], [smaller]),
  outof: (part, whole) => computed('outof', [part], [whole]),
  portionof: (part, whole) => computed('portion', [part], list(whole)),
  shareof: (parts, whole) => computed('share', list(parts), list(whole)),
  totalof: (facts) => computed('sum', list(facts)),
  figureof: (fact, among) => computed('figure', [fact], list(among)),
  unitof: (facts) => computed('measured', list(facts)),
});

export const middleOf = (fact: Fact | undefined): number | undefined =>
  fact === undefined ? undefined : (fact.value + (fact.to ?? fact.value)) / 2;

function computed(of: Computation, first: readonly unknown[], second: readonly unknown[] = []): string {
  const [a = [], b = []] = [first, second].map((ids) => ids.map(text).filter((id) => id !== ''));
  return toToken({ kind: 'computed', of, first: a, second: b });
}

function gather(value: unknown, field: string): readonly unknown[] {
  return Object.entries(asMap(value)).flatMap(([key, entry]) =>
    key === field ? [entry] : typeof entry === 'object' ? gather(entry, field) : [],
  );
}

/** A key may stand at several depths, such as a level's and a unit's: the entry that has the field is meant. */
function fieldAt(value: unknown, wanted: string, field: string): unknown {
  for (const [key, entry] of Object.entries(asMap(value))) {
    const found = (key === wanted ? asMap(entry)[field] : undefined) ?? fieldAt(entry, wanted, field);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Keys of the entries that have a fact, largest first. Facts of several units cannot be compared: they keep the order of the map. */
function fallingKeys(map: unknown, facts: ReadonlyMap<string, Fact>): readonly string[] {
  const end = (entry: unknown): number => {
    const fact = facts.get(text(asMap(entry)['fact']));
    return fact === undefined ? 0 : (fact.to ?? fact.value);
  };
  return Object.entries(asMap(map))
    .filter(([, entry]) => gather(entry, 'fact').length > 0)
    .sort(([, a], [, b]) => end(b) - end(a))
    .map(([key]) => key);
}
