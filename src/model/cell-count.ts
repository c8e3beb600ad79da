/**
 * What a count asks for: `risks/frost`, `risks/strong`, `risks+costs/intake,frost`. Before the slash stand slides
 * or a counted attribute of organisations, after it rows and columns: several rows or columns are taken together, and where there are both, the cells in
 * which they meet.
 */
import type { CellGrid, CellState, CellTable } from './cells.js';

/** `full`: «4 av 16», `number`: 4, `words`: «fire», `total`: 16, `rest`: 12. */
export const countForms = ['full', 'number', 'words', 'total', 'rest'] as const;

export type CountForm = (typeof countForms)[number];

export const isCountForm = (form: string): form is CountForm => countForms.some((known) => known === form);

export interface CountQuery {
  readonly slides: readonly string[];
  readonly names: readonly string[];
}

/** Undefined unless it has the form of slides and names with a slash between them. */
export function readCount(id: string): CountQuery | undefined {
  const [slides = '', names = '', ...more] = id.split('/');
  const query = { slides: slides.split('+'), names: names.split(',') };
  return more.length > 0 || [...query.slides, ...query.names].includes('') ? undefined : query;
}

/** Names beside those of rows and columns: all cells, and the first or last columns of the scale; its middle is neither. */
const groups = ['all', 'strong', 'soft'] as const;

function columnsOf(name: string, columns: readonly string[]): readonly string[] {
  const half = Math.floor(columns.length / 2);
  if (name === 'strong') return columns.slice(0, half);
  return name === 'soft' ? columns.slice(columns.length - half) : columns.filter((column) => column === name);
}

export interface Tally {
  readonly stated: number;
  readonly notStated: number;
  readonly notInUse: number;
  readonly total: number;
}

export function tally(grids: readonly CellGrid[], names: readonly string[]): Tally {
  const states = cellsMeant(grids, names).map(({ state }) => state);
  const counted = (wanted: CellState): number => states.filter((state) => state === wanted).length;
  return {
    stated: counted('stated'),
    notStated: counted('notStated'),
    notInUse: counted('notInUse'),
    total: states.length,
  };
}

/** A cell of a grid. Things of an attribute have their places as columns. */
export interface CountedCell {
  readonly grid: CellGrid;
  readonly row: string;
  readonly column: string;
  readonly state: CellState;
}

/** The cells in which those rows and columns meet. */
export function cellsMeant(grids: readonly CellGrid[], names: readonly string[]): readonly CountedCell[] {
  const rowNames = names.filter((name) => grids.some(({ rows }) => rows.includes(name)));
  const columnNames = names.filter((name) => name !== 'all' && !rowNames.includes(name));
  return grids.flatMap((grid) => {
    const wanted = new Set(columnNames.flatMap((name) => columnsOf(name, grid.columns)));
    return grid.rows.flatMap((row, index) =>
      rowNames.length > 0 && !rowNames.includes(row)
        ? []
        : (grid.states[index] ?? []).flatMap((state, at): readonly CountedCell[] => {
            const column = grid.columns[at] ?? String(at);
            return columnNames.length === 0 || wanted.has(grid.columns[at] ?? '') ? [{ grid, row, column, state }] : [];
          }),
    );
  });
}

/** Grids of the query's slides; slides without cells have none. */
export const gridsOf = (slides: readonly string[], table: CellTable): readonly CellGrid[] =>
  slides.flatMap((slide) => table.get(slide) ?? []);

/** Names that can stand after the slash. */
export const countable = (grids: readonly CellGrid[]): readonly string[] => [
  ...new Set([
    ...(grids.some(({ columns }) => columns.length > 0) ? groups : groups.slice(0, 1)),
    ...grids.flatMap(({ rows, columns }) => [...rows, ...columns]),
  ]),
];
