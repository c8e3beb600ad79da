/** The slide layout a scene rests on, and what a page shows of both. */
import type { Item, Presentation, Scene, SlideLayout } from './scene.js';

/** Throws when the presentation lacks it, which is a fault of the stage that made the scene. */
export function layoutOf(scene: Scene, { layouts }: Presentation): SlideLayout {
  const layout = layouts.find(({ id }) => id === scene.layout);
  if (layout === undefined) throw new Error(`There is no layout «${scene.layout}» for slide «${scene.id}»`);
  return layout;
}

/** All that is seen on a page, back to front: the decoration of its layout, and the scene's own items. */
export const shownItems = (scene: Scene, presentation: Presentation): readonly Item[] => [
  ...layoutOf(scene, presentation).items,
  ...scene.items,
];
