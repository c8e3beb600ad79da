/** Helpers of the matrix of instruments: which rows are stated in a column, and what its legend has to explain. */
import { tally } from '../../model/cell-count.js';
import type { CellGrid, CellTable } from '../../model/cells.js';
import { BARE, listOf } from '../../template/field-shape.js';
import { bare, giving, type Helpers } from '../../template/helper.js';

export function matrixHelpers(cells: CellTable): Helpers {
  const gridsOf = (id: unknown): readonly CellGrid[] => cells.get(String(id)) ?? [];
  return {
    /** The rows of a slide in which a column is stated. */
    rowsWith: giving(listOf(BARE), (id, column) =>
      gridsOf(id).flatMap((grid) => grid.rows.filter((row) => tally([grid], [row, String(column)]).stated > 0)),
    ),
    /** In how many rows each column is stated, each number once: `includes (columnCounts id) 3`. */
    columnCounts: giving(listOf(BARE), (id) => [
      ...new Set(gridsOf(id).flatMap((grid) => grid.columns.map((column) => tally([grid], [column]).stated))),
    ]),
    /** Whether `most` cells are stated in a column of any of its slides, that is, whether the matrix has a cell in the tone of such: `anyMost id`. */
    ...bare({
      anyMost: (id) =>
        gridsOf(id).some((grid) =>
          grid.columns.some((column) => {
            const { stated, total } = tally([grid], [column]);
            return 2 * stated > total;
          }),
        ),
    }),
  };
}
