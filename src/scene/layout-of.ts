/** The slide layout a scene rests on, and what a page shows of both. */
import type { Page } from './page.js';
import type { Item, Presentation, Scene, SlideLayout } from './scene.js';

/** Throws when the presentation lacks it, which is a fault of the stage that made the scene. */
export function layoutOf(scene: Scene, { layouts }: Presentation): SlideLayout {
  const layout = layouts.find(({ id }) => id === scene.layout);
  if (layout === undefined) throw new Error(`There is no layout «${scene.layout}» for slide «${scene.id}»`);
  return layout;
}

function pageOf(scene: Scene, presentation: Presentation): Page {
  const { background, items } = layoutOf(scene, presentation);
  return { scene, background, decoration: items };
}

export const pagesOf = (presentation: Presentation): Page[] =>
  presentation.scenes.map((scene) => pageOf(scene, presentation));

/** All that is seen on a page, back to front: the decoration of its layout, and the scene's own items. */
export const seenOn = ({ scene, decoration }: Page): readonly Item[] => [...decoration, ...scene.items];

export const shownItems = (scene: Scene, presentation: Presentation): readonly Item[] =>
  seenOn(pageOf(scene, presentation));
