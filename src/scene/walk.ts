/** Walks the items of a scene, groups included, and the texts in them. */
import { sum } from './points.js';
import type { Box, Cell, Item, TableItem } from './scene.js';
import type { TextBody } from './text.js';

/** All items back to front; a group comes before its children. */
export function* everyItem(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item;
    if (item.kind === 'group') yield* everyItem(item.items);
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

const remembered = new WeakMap<readonly Item[], readonly PlacedText[]>();

/** All texts, cells included. Each rule asks for them, so a scene's are gathered once. */
export function everyText(items: readonly Item[]): readonly PlacedText[] {
  let texts = remembered.get(items);
  if (texts === undefined) remembered.set(items, (texts = [...gatherTexts(items)]));
  return texts;
}

function* gatherTexts(items: readonly Item[]): Generator<PlacedText> {
  for (const item of everyItem(items)) {
    if (item.kind === 'text') yield { body: item.text, box: item.box, units: item.units, item };
    else if (item.kind === 'shape' && item.text !== undefined)
      yield {
        body: item.text,
        box: item.box,
        units: item.units,
        item,
        ...(item.fill === undefined ? {} : { fill: item.fill }),
      };
    else if (item.kind === 'table') yield* cellTexts(item);
  }
}

function* cellTexts(table: TableItem): Generator<PlacedText> {
  for (const [row, cells] of table.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      yield {
        body: cell.text,
        box: cellBox(table, cell, row, column),
        units: cell.units,
        item: table,
        ...(cell.fill === undefined ? {} : { fill: cell.fill }),
      };
    }
  }
}

/** The words of a text in a row, for messages: paragraphs joined by a space. */
export const wordsOf = ({ paragraphs }: Pick<TextBody, 'paragraphs'>): string =>
  paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');

/** Box of the cell that starts at this row and column, in slide points; a place that a span covers is one of its own. */
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
