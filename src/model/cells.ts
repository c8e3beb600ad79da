/**
 * The one table of cells: what each slide says of its actor by row and column, which are entries of vocabularies. Counts in
 * texts, the squares and totals on slides and the matrix of several actors are all taken from it.
 */
import type { Path } from '../load/place-of.js';
import { valueAt } from './paths.js';
import { memberOf } from './unit-id.js';
import { entriesOf, type Framework } from './framework.js';

/** «Not stated» is what the sources leave out; «not in use» is what they say is not used. */
export type CellState = 'stated' | 'notStated' | 'notInUse';

export interface CellGrid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row and column, as they are listed. */
  readonly states: readonly (readonly CellState[])[];
  /** What says how many they are where they are no cells but things that are all there: `counted.units`. */
  readonly word?: string;
}

/** The grids behind a slide: its own, or those of the slides that it gathers. */
export type CellTable = ReadonlyMap<string, readonly CellGrid[]>;

/** What a schema says with `cells` about the map beside it, in the names of vocabularies. */
export interface CellsKeyword {
  readonly rows: string;
  readonly columns: string;
  /** All entries of the vocabulary are rows, also those that the map leaves out. */
  readonly allRows?: true;
  /** Field of each row's entry that holds its cells; without it the entry is the cells. */
  readonly within?: string;
}

/**
 * Columns that are not in use stand as a list in `notInUse`, beside the cells in a row's entry, or by row beside the
 * map. A row whose entry has `without` uses none.
 */
export function gridOf(root: unknown, path: Path, keyword: CellsKeyword, framework: Framework): CellGrid {
  const map = valueAt(root, path);
  const entry = (row: string): unknown => memberOf(map, row);
  const all = entriesOf(framework, keyword.rows);
  const rows = keyword.allRows ? all : all.filter((row) => entry(row) !== undefined);
  const columns = entriesOf(framework, keyword.columns);
  const unused = (row: string): unknown =>
    keyword.within === undefined ? memberOf(memberOf(root, 'notInUse'), row) : memberOf(entry(row), 'notInUse');
  const state = (row: string, column: string): CellState => {
    const cells = keyword.within === undefined ? entry(row) : memberOf(entry(row), keyword.within);
    if (memberOf(cells, column) !== undefined) return 'stated';
    const listed = unused(row);
    const without = keyword.within !== undefined && memberOf(entry(row), 'without') !== undefined;
    return without || (Array.isArray(listed) && listed.includes(column)) ? 'notInUse' : 'notStated';
  };
  return { rows, columns, states: rows.map((row) => columns.map((column) => state(row, column))) };
}

/** The parts of a slide that the table needs. */
export interface CellSource {
  readonly id: string;
  readonly grid?: CellGrid;
  /** Slides whose cells this one shows together. */
  readonly gathers: readonly string[];
}

/** Slides without cells are not in it. */
export function cellTable(sources: readonly CellSource[]): CellTable {
  const own = new Map(sources.flatMap(({ id, grid }) => (grid === undefined ? [] : [[id, grid] as const])));
  return new Map(
    sources.flatMap(({ id, grid, gathers }) => {
      const gathered = gathers.flatMap((slide) => own.get(slide) ?? []);
      const grids = grid === undefined ? gathered : [grid];
      return grids.length === 0 ? [] : [[id, grids] as const];
    }),
  );
}
