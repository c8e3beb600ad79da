/** Helpers that ask the table of cells: states and counts. */
import { type Tally, tally } from '../model/cell-count.js';
import type { CellGrid, CellState, CellTable } from '../model/cells.js';
import { BARE, fields } from './field-shape.js';
import { bare, giving, type Helpers } from './helper.js';

/** `most`: more than half are stated. */
const tallyShape = fields<Tally & { readonly most: boolean }>({
  stated: BARE,
  notStated: BARE,
  notInUse: BARE,
  total: BARE,
  most: BARE,
});

/** Handlebars passes its options last. */
export function cellHelpers(cells: CellTable): Helpers {
  const gridsOf = (id: unknown): readonly CellGrid[] => cells.get(String(id)) ?? [];
  return {
    /**
     * How many cells of a slide are `stated`, `notStated` and `notInUse`, how many there are in `total`, and whether `most` are stated:
     * `{{#with (tally id "standards")}}{{countof stated total}}{{/with}}`. Names may stand in a list.
     */
    tally: giving(tallyShape, (id, ...names) => {
      const found = tally(gridsOf(id), names.slice(0, -1).flat().map(String));
      return { ...found, most: 2 * found.stated > found.total };
    }),
    /** `stated`, `notStated` or `notInUse`; for a whole row the state that all its cells share, or nothing. */
    ...bare({
      cell: (id, row, ...rest) => {
        const [column] = rest.slice(0, -1);
        const states = statesOf(gridsOf(id)[0], String(row), column);
        return states.every((state) => state === states[0]) ? (states[0] ?? '') : '';
      },
    }),
  };
}

function statesOf(grid: CellGrid | undefined, row: string, column: unknown): readonly CellState[] {
  const states = grid?.states[grid.rows.indexOf(row)] ?? [];
  return column === undefined ? states : states.filter((_, index) => grid?.columns[index] === column);
}
