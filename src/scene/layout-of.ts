/** The slide layout a scene rests on. */
import type { Presentation, Scene, SlideLayout } from './scene.js';

/** Throws when the presentation lacks it, which is a fault of the stage that made the scene. */
export function layoutOf(scene: Scene, { layouts }: Presentation): SlideLayout {
  const layout = layouts.find(({ id }) => id === scene.layout);
  if (layout === undefined) throw new Error(`There is no layout «${scene.layout}» for slide «${scene.id}»`);
  return layout;
}
