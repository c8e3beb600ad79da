/** Walks the items of a scene, groups included, and the texts in them. */
import { onceFor } from './once-for.js';
import { sum } from './points.js';
import type { Box, Cell, Item, TableItem } from './scene.js';
import type { TextBody } from './text.js';

/** All items back to front; a group comes before its children. Rules and renderers ask again and again, so a scene's are gathered once. */
export const everyItem = onceFor((items: readonly Item[]): readonly Item[] => {
  const all: Item[] = [];
  gatherItems(items, all);
  return all;
});

function gatherItems(items: readonly Item[], into: Item[]): void {
  for (const item of items) {
    into.push(item);
    if (item.kind === 'group') gatherItems(item.items, into);
  }
}

/** A text with the box it stands in and the units it shows. */
export interface PlacedText {
  readonly body: TextBody;
  readonly box: Box;
  readonly units: readonly string[];
  /** Fill of its own shape or cell, where it has one. */
  readonly fill?: string;
  readonly item: Item;
}

/** All texts, cells included; gathered once as well. */
export const everyText = onceFor((items: readonly Item[]): readonly PlacedText[] => everyItem(items).flatMap(textsOf));

function textsOf(item: Item): readonly PlacedText[] {
  if (item.kind === 'table') return cellTexts(item);
  if (item.kind !== 'text' && item.kind !== 'shape') return [];
  const { text: body, box, units } = item;
  if (body === undefined) return [];
  const fill = item.kind === 'shape' ? item.fill : undefined;
  return [{ body, box, units, item, ...(fill === undefined ? {} : { fill }) }];
}

const cellTexts = (table: TableItem): readonly PlacedText[] =>
  table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly PlacedText[] => {
      if (cell === null) return [];
      const { text: body, units, fill } = cell;
      const box = cellBox(table, cell, row, column);
      return [{ body, box, units, item: table, ...(fill === undefined ? {} : { fill }) }];
    }),
  );

/** The words of a text in a row, for messages: paragraphs joined by a space. */
export const wordsOf = ({ paragraphs }: Pick<TextBody, 'paragraphs'>): string =>
  paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');

/** Box of the cell that starts at this row and column, in slide points. A place that a span covers counts as a cell of its own. */
export function cellBox({ box, columns, rows }: Lengths, cell: Spans | null, row: number, column: number): Box {
  return {
    x: box.x + sum(columns.slice(0, column)),
    y: box.y + sum(rows.slice(0, row)),
    width: sum(columns.slice(column, column + (cell?.colSpan ?? 1))),
    height: sum(rows.slice(row, row + (cell?.rowSpan ?? 1))),
  };
}

type Lengths = Pick<TableItem, 'box' | 'columns' | 'rows'>;
type Spans = Pick<Cell, 'colSpan' | 'rowSpan'>;
