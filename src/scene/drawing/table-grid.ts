/** Where the cells and borders of a table lie, in points of the slide. */
import { cellBox } from '../walk.js';
import type { Box, Cell, Line, TableItem } from '../scene.js';

/** Part of a grid line: `at` is its y where it runs across and its x where it runs down. */
export interface Edge {
  readonly direction: 'across' | 'down';
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly line: Line;
}

/** Borders centred on the grid lines; neighbours of one style are one stroke, so that no seam shows between them. */
export function edgesOf(table: TableItem): Edge[] {
  const lines = new Map<string, Edge[]>();
  table.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      for (const edge of cell === null ? [] : cellEdges(cell, cellBox(table, cell, r, c))) {
        lines.set(keyOf(edge), [...(lines.get(keyOf(edge)) ?? []), edge]);
      }
    }),
  );
  const edges = [...lines.values()].flatMap(joinEdges);
  // A rule lies over the wide white gaps that it crosses, as programs draw it.
  return edges.sort((a, b) => b.line.width - a.line.width);
}

function cellEdges({ borders }: Cell, { x, y, width, height }: Box): Edge[] {
  const across = { direction: 'across', start: x, end: x + width } as const;
  const down = { direction: 'down', start: y, end: y + height } as const;
  return [
    ...edge(borders.top, { ...across, at: y }),
    ...edge(borders.bottom, { ...across, at: y + height }),
    ...edge(borders.left, { ...down, at: x }),
    ...edge(borders.right, { ...down, at: x + width }),
  ];
}

const edge = (line: Line | undefined, place: Omit<Edge, 'line'>): Edge[] =>
  line === undefined || line.width <= 0 ? [] : [{ ...place, line }];

const keyOf = ({ direction, at, line }: Edge): string =>
  [direction, at.toFixed(2), line.colour, line.width, line.dash].join(' ');

function joinEdges(edges: readonly Edge[]): Edge[] {
  const joined: Edge[] = [];
  for (const next of [...edges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || next.start > last.end + 0.01) joined.push(next);
    else joined.splice(-1, 1, { ...last, end: Math.max(last.end, next.end) });
  }
  return joined;
}
