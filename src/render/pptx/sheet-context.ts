/** Contexts in which items are drawn: a scene, or the decoration of a slide layout. */
import { layoutOf } from '../../scene/layout-of.js';
import type { Presentation, Scene } from '../../scene/scene.js';
import { everyItem } from '../../scene/walk.js';
import { drawItem } from './draw-item.js';
import { findPlaceholders, numberShapes, type Sheet, type SlideContext } from './slide-context.js';
import type { SlideRelationships } from './slide-relationships.js';

/** Number of the first slide: PowerPoint counts on from it. */
export const firstNumber = (presentation: Presentation): number => presentation.scenes[0]?.page ?? 1;

/**
 * Whether every program, counting from 1, numbers every slide as the deck does. In an excerpt it would not (LibreOffice
 * ignores a first number): its numbers are typed, and stay with their slides wherever these are moved.
 */
export const countsAlike = ({ scenes }: Presentation): boolean => scenes.every(({ page }, index) => page === index + 1);

/** A layout has no links and charts, and its own placeholders. */
export const sheetContext = (
  sheet: Sheet,
  presentation: Presentation,
  images: ReadonlyMap<string, string>,
): SlideContext => ({
  presentation,
  scene: sheet,
  items: new Map(everyItem(sheet.items).map((item) => [item.id, item])),
  shapeIds: numberShapes(sheet),
  placeholders: new Map(),
  links: new Map(),
  images,
  charts: new Map(),
  numbered: countsAlike(presentation),
  draw: drawItem,
});

/** What drawing the items of one scene needs. */
export const slideContext = (
  presentation: Presentation,
  scene: Scene,
  { links, images, charts }: SlideRelationships,
): SlideContext => ({
  ...sheetContext(scene, presentation, images),
  layout: layoutOf(scene, presentation),
  placeholders: findPlaceholders(scene),
  links,
  charts,
});
