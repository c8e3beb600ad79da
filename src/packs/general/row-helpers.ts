/** Entries in rows, for what stands side by side. */
import { entryOf, listOf } from '../../template/field-shape.js';
import { giving, type Helpers, shapeIn } from '../../template/helper.js';
import { asMap } from '../../template/values.js';

export const rowHelpers: Helpers = {
  /** The entries of a map in rows of so many: `rowsof panels 3`. */
  rowsof: giving(
    (call) => listOf(listOf(entryOf(shapeIn(call, 0)))),
    (map, most) => inRows(Object.values(asMap(map)), Math.max(1, Number(most))),
  ),
};

const inRows = (entries: readonly unknown[], most: number): readonly (readonly unknown[])[] =>
  Array.from({ length: Math.ceil(entries.length / most) }, (_, row) => entries.slice(row * most, (row + 1) * most));
