/** One drawing function for each kind of item; the compiler names a kind that has none. */
import type { Item, ItemKind } from '../../scene/scene.js';
import { chart } from './chart.js';
import { connector } from './connector.js';
import type { DrawItem, Drawing, Place } from './drawing.js';
import { group } from './group.js';
import { image } from './image.js';
import { shape } from './shape.js';
import { table } from './table.js';
import { text } from './text.js';

type ItemOf = { readonly [Kind in ItemKind]: Extract<Item, { kind: Kind }> };
type Drawers = { readonly [Kind in ItemKind]: DrawItem<ItemOf[Kind]> };

const drawers: Drawers = { text, shape, connector, image, table, chart, group: group(drawItem) };

/** The elements of any item. Throws an Error that names the item when it holds what earlier stages refuse. */
export function drawItem(item: Item, place: Place, drawing: Drawing): string {
  try {
    return drawAs(item.kind, item, place, drawing);
  } catch (cause) {
    throw new Error(`${item.name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

const drawAs = <Kind extends ItemKind>(kind: Kind, item: ItemOf[Kind], place: Place, drawing: Drawing): string =>
  drawers[kind](item, place, drawing);
