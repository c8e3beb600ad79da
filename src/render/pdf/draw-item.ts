/** Draws an item by its kind. The map is exhaustive, so a new kind does not compile before it can be drawn. */
import type { Item, ItemKind } from '../../scene/scene.js';
import type { DrawItem, Drawing, Place } from './tags/place.js';
import { drawChart } from './chart.js';
import { drawConnector } from './connector.js';
import { drawGroup } from './group.js';
import { drawImage } from './image.js';
import { drawShape } from './shape.js';
import { drawTable } from './table.js';
import { drawText } from './text.js';

type ItemOf<Kind extends ItemKind> = { [K in ItemKind]: Extract<Item, { kind: K }> }[Kind];

const drawers: { readonly [Kind in ItemKind]: DrawItem<ItemOf<Kind>> } = {
  text: drawText,
  shape: drawShape,
  connector: drawConnector,
  image: drawImage,
  table: drawTable,
  chart: drawChart,
  group: drawGroup(drawItem),
};

/** Throws an Error that names the item when it holds what earlier stages refuse, such as a character its font lacks. */
export function drawItem(item: Item, place: Place, drawing: Drawing): void {
  try {
    drawKind(item.kind, item, place, drawing);
  } catch (cause) {
    throw new Error(`${item.name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function drawKind<Kind extends ItemKind>(kind: Kind, item: ItemOf<Kind>, place: Place, drawing: Drawing): void {
  drawers[kind](item, place, drawing);
}
