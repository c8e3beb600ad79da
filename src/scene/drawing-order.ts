/** The order in which a format takes pages that it writes one by one. */
import { pagesOf } from './layout-of.js';
import type { Page } from './page.js';
import type { Presentation } from './scene.js';

/** Pages that are known last come last, so that the others can be written meanwhile; always in the same order, for the same bytes. */
export function drawingOrder(presentation: Presentation): Page[] {
  const pages = pagesOf(presentation);
  return [...pages.filter(({ scene }) => scene.isLate !== true), ...pages.filter(({ scene }) => scene.isLate === true)];
}
