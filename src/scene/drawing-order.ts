/** The order in which a format takes pages that it writes one by one. */
import { pagesOf } from './layout-of.js';
import type { Page } from './page.js';
import type { Presentation } from './scene.js';

/** Those last that are known last, so that the others can be written while a deck is laid out; always the same, for the same bytes. */
export function drawingOrder(presentation: Presentation): Page[] {
  const pages = pagesOf(presentation);
  return [...pages.filter(({ scene }) => scene.isLate !== true), ...pages.filter(({ scene }) => scene.isLate === true)];
}
