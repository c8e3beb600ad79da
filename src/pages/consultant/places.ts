/** Links to where something stands: the lines of a file of the content, and a slide of the deck. */
import { type Html, html } from '../html.js';

/** `content/slides/one.yaml:3:8`, or without the column. */
export function placeLink(place: string): Html {
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/u.exec(place) ?? [];
  if (file === undefined || line === undefined) return html`<code>${place}</code>`;
  return html`<a href="/c/source?${new URLSearchParams({ file, line }).toString()}#at"><code>${place}</code></a>`;
}

export const slideLink = (slide: string, name: string, locale: string): Html =>
  html`<a href="/c/slide?${new URLSearchParams({ slide, locale }).toString()}">${name}</a>`;
