/** What an item is to who does not see it: one thing with an alternative text, or nothing of its own (SVG-AAM 1.0, 5). */
import { isFigure } from '../../scene/drawing/is-figure.js';
import type { Item } from '../../scene/scene.js';
import { everyText } from '../../scene/walk.js';
import type { Place } from './drawing.js';
import type { Attributes } from './xml.js';

/** Nothing in an image is told apart from it, so one with links is a group with a name. */
export const figureAttributes = (item: Item, place: Place): Attributes =>
  place.told && isFigure(item) ? { role: holdsLinks(item) ? 'group' : 'img', 'aria-label': item.alt } : {};

export const insideFigure = (item: Item, place: Place): Place =>
  isFigure(item) && !holdsLinks(item) ? { ...place, told: false } : place;

const holdsLinks = (item: Item): boolean =>
  everyText([item]).some(({ body }) => body.paragraphs.some(({ runs }) => runs.some(({ link }) => link !== undefined)));
