/** Draws a group: with an alternative text it is one figure that contains its text, without one its items stand for themselves. */
import { isFigure } from '../../scene/drawing/is-figure.js';
import type { GroupItem, Item } from '../../scene/scene.js';
import { openFigure } from './tags/elements.js';
import type { DrawItem } from './tags/place.js';

/** `drawItem` draws a child of any kind. */
export const drawGroup =
  (drawItem: DrawItem<Item>): DrawItem<GroupItem> =>
  (group, place, drawing) => {
    const inside = isFigure(group) ? openFigure(group, place, drawing) : place;
    for (const item of group.items) drawItem(item, inside, drawing);
  };
