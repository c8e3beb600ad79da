/**
 * One table for rows that are divided differently: `grid 4 4 5 5 4 1` has a column between any two places at which some
 * row is divided - a row of four parts, one of five, or the first of four in another - and no others. LibreOffice
 * removes columns that no row divides, and their width with them.
 */
import { BARE, fields, listOf } from '../../template/field-shape.js';
import { bare, giving, type Helpers } from '../../template/helper.js';

interface Grid {
  /** Widths as shares, for `columns`. */
  readonly columns: string;
  readonly columnCount: number;
  /** Left edges of the columns and the right one of the last, 0-1. */
  readonly edges: readonly number[];
}

/** Edges nearer to each other than this are one: thirds and sixths are not exact. */
const SAME = 1e-6;

const gridShape = fields<Grid>({ columns: BARE, columnCount: BARE, edges: listOf(BARE) });

/** Handlebars passes its options last. */
export const divisionHelpers: Helpers = {
  grid: giving(gridShape, (...values) => gridOf(pairs(values.slice(0, -1).map(Number)))),
  /** How many columns a part spans: `span grid 5 @index` for the part with this index, `span grid 4 1 4` for all from the second on. */
  ...bare({
    span: (grid, parts, from, to) => {
      const [start, whole] = [Number(from), Number(parts)];
      const end = typeof to === 'number' ? to : start + 1;
      return isGrid(grid) ? edgeAt(grid, end / whole) - edgeAt(grid, start / whole) : 1;
    },
  }),
};

/** Each division is the number of its parts, and how many of them, from the left, are cells of their own. */
function gridOf(divisions: readonly (readonly [number, number])[]): Grid {
  const all = divisions.flatMap(([parts, own]) =>
    Array.from({ length: Math.min(own, parts - 1) }, (_, index) => (index + 1) / parts),
  );
  const edges = [0, ...all.sort((a, b) => a - b), 1].filter(
    (edge, index, sorted) => index === 0 || edge - (sorted[index - 1] ?? 0) > SAME,
  );
  const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  return {
    columns: widths.map((width) => `${Number((width * 60).toFixed(4))}fr`).join(' '),
    columnCount: widths.length,
    edges,
  };
}

const pairs = (values: readonly number[]): (readonly [number, number])[] =>
  values.flatMap((parts, index) => (index % 2 === 0 && parts > 0 ? [[parts, values[index + 1] ?? 0] as const] : []));

const edgeAt = ({ edges }: Grid, place: number): number => edges.findIndex((edge) => Math.abs(edge - place) <= SAME);

const isGrid = (value: unknown): value is Grid => typeof value === 'object' && value !== null && 'edges' in value;
