/** Draws a text box. */
import type { TextItem } from '../../scene/scene.js';
import type { DrawItem } from './tags/place.js';
import { drawTextBody } from './tags/text-body.js';

export const drawText: DrawItem<TextItem> = (item, place, drawing) =>
  drawTextBody(item.text, item.role, item.box, place, drawing);
