/** Walks the items of a scene, groups included, and the texts in them. */
import type { Cell, Item, TableItem } from './scene.js';
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
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
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

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

/** Box of the cell that starts at this row and column, in slide points. */
export function cellBox(table: TableItem, cell: Cell, row: number, column: number): PlacedText['box'] {
  return {
    x: table.box.x + sum(table.columns.slice(0, column)),
    y: table.box.y + sum(table.rows.slice(0, row)),
    width: sum(table.columns.slice(column, column + cell.colSpan)),
    height: sum(table.rows.slice(row, row + cell.rowSpan)),
  };
}
