/** The addresses to which the slides of a presentation lead, and from where. */
import type { Presentation } from '../scene/scene.js';
import { everyText } from '../scene/walk.js';

/** Ids of slides by address, in the order in which they come. */
export function linksIn({ scenes }: Pick<Presentation, 'scenes'>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { slide, items } of scenes)
    for (const { body } of everyText(items))
      for (const { link } of body.paragraphs.flatMap(({ runs }) => runs)) {
        if (link === undefined || !('url' in link)) continue;
        const slides = found.get(link.url) ?? [];
        if (!slides.includes(slide)) found.set(link.url, [...slides, slide]);
      }
  return found;
}
