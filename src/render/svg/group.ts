/** A group: with an alternative text it is one figure, without one its items stand for themselves. */
import type { GroupItem, Item } from '../../scene/scene.js';
import type { DrawItem } from './drawing.js';
import { figureAttributes, insideFigure } from './figure.js';
import { unitGroup, unitsBut } from './unit-group.js';

/** `drawItem` draws a child of any kind. */
export const group =
  (drawItem: DrawItem<Item>): DrawItem<GroupItem> =>
  (item, place, drawing) => {
    const inside = insideFigure(item, place);
    const items = item.items.map((child) => drawItem(child, inside, drawing)).join('');
    const own = unitsBut(
      item.units,
      item.items.map(({ units }) => units),
    );
    return unitGroup(own, item.box, figureAttributes(item, place), items);
  };
