/** One slide: its name and shape tree (`p:cSld`, ECMA-376-1, 19.3.1.16). Its background is its layout's. */
import type { Presentation } from '../../scene/scene.js';
import { fill } from './colour.js';
import { drawItem } from './draw-item.js';
import { shapeTree } from './parts.js';
import type { SlideContext } from './slide-context.js';
import { slideLinks } from './slide-links.js';
import { escapeAttribute } from './xml.js';

/** `p:bg` in one colour of the palette. */
export const background = (presentation: Presentation, token: string): string =>
  `<p:bg><p:bgPr>${fill(presentation.palette, token)}<a:effectLst/></p:bgPr></p:bg>`;

/** `p:cSld` of a slide, named by its scene. */
export function slide(context: SlideContext): string {
  const { scene } = context;
  const shapes = scene.items.map((item) => drawItem(item, context)).join('');
  return `<p:cSld name="${escapeAttribute(scene.id)}">${shapeTree(shapes + slideLinks(context))}</p:cSld>`;
}
