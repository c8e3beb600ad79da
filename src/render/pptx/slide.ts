/** One slide: its name, background and shape tree (`p:cSld`, ECMA-376-1, 19.3.1.16). */
import { everyItem } from '../../scene/walk.js';
import type { Presentation, Scene } from '../../scene/scene.js';
import { fill } from './colour.js';
import { drawItem } from './draw-item.js';
import { shapeTree } from './parts.js';
import { findPlaceholders, numberShapes, type SlideContext } from './slide-context.js';
import type { SlideRelationships } from './slide-relationships.js';
import { escapeAttribute } from './xml.js';

/** Number of the first slide: PowerPoint counts on from it. */
export const firstNumber = (presentation: Presentation): number => presentation.scenes[0]?.page ?? 1;

/** What the items of one scene need to be drawn. */
export const slideContext = (
  presentation: Presentation,
  index: number,
  scene: Scene,
  { links, images, charts }: SlideRelationships,
): SlideContext => ({
  presentation,
  scene,
  items: new Map([...everyItem(scene.items)].map((item) => [item.id, item])),
  shapeIds: numberShapes(scene),
  placeholders: findPlaceholders(scene),
  links,
  images,
  charts,
  numbered: scene.page === firstNumber(presentation) + index,
  draw: drawItem,
});

/** `p:bg` in one colour of the palette. */
export const background = (presentation: Presentation, token: string): string =>
  `<p:bg><p:bgPr>${fill(presentation.palette, token)}<a:effectLst/></p:bgPr></p:bg>`;

/** `p:cSld` of a slide, named by its scene. */
export const slide = (context: SlideContext): string => {
  const { scene, presentation } = context;
  const shapes = scene.items.map((item) => drawItem(item, context)).join('');
  return `<p:cSld name="${escapeAttribute(scene.id)}">${background(presentation, scene.background)}${shapeTree(shapes)}</p:cSld>`;
};
