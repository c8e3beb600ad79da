/** A text box. */
import type { TextItem } from '../../scene/scene.js';
import type { DrawItem } from './drawing.js';
import { textBody, unitsOfText } from './text-body.js';
import { unitGroup } from './unit-group.js';

export const text: DrawItem<TextItem> = (item, place, drawing) =>
  unitGroup(unitsOfText(item.text, item.units), item.box, {}, textBody(item.text, item, place, drawing));
