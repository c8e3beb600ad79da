/** The addresses to which the slides of a presentation lead, and from where. */
import type { Found } from './held.js';
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

/** Addresses that finished files lead to, as the content writes them where it does, with the slides from which it leads there. */
export function linksHeld(
  content: readonly ReadonlyMap<string, readonly string[]>[],
  held: readonly Found[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map(held.map(({ text }) => [addressOf(text), text]));
  const known = content.flatMap((links) => [...links]).filter(([url]) => found.has(addressOf(url)));
  for (const [url] of known) found.delete(addressOf(url));
  return new Map([...known, ...[...found.values()].map((url) => [url, []] as const)]);
}

/** As programs write it: a link in other letters leads to the same place. */
export const addressOf = (url: string): string => (URL.canParse(url) ? new URL(url).href : url);
