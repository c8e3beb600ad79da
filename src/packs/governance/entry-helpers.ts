/** What single types of the pack ask of lists and maps of entries. */
import { BARE, entryOf, listOf } from '../../template/field-shape.js';
import { bare, giving, type Helpers, ofEntries, shapeIn } from '../../template/helper.js';
import { asMap, list, text } from '../../template/values.js';

export const entryHelpers: Helpers = {
  /** The entry of a list that has no other. */
  only: giving(
    (call) => entryOf(shapeIn(call, 0)),
    (values) => (list(values).length === 1 ? list(values)[0] : ''),
  ),
  /** Entries of a list that are keys of a map: `within (vocabulary "component") components`. */
  within: giving(
    (call) => shapeIn(call, 0),
    (values, map) => list(values).filter((value) => Object.hasOwn(asMap(map), text(value))),
  ),
  /** The facts of the entries with these keys: `pick parts segments`. */
  pick: giving(listOf(BARE), (map, keys) => list(keys).flatMap((key) => asMap(asMap(map)[text(key)])['fact'] ?? [])),
  ...bare(
    {
      /** How many entries the longest of the lists or maps in the field has: `longest countries "actors"`. */
      longest: (entries, field) =>
        Math.max(0, ...Object.values(asMap(entries)).map((entry) => sizeOf(asMap(entry)[text(field)]))),
    },
    ofEntries(),
  ),
  /** 1 is A, 27 is AA. */
  ...bare({ letter: (number) => letterOf(Number(number)) }),
};

const sizeOf = (values: unknown): number =>
  typeof values === 'object' && values !== null ? Object.keys(values).length : 0;

function letterOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? letterOf(rest) : ''}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
