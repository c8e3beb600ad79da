/** Pictures (`p:pic`, ECMA-376-1, 19.3.1.37). */
import type { ImageItem } from '../../scene/scene.js';
import { frame } from './frame.js';
import { preset } from './geometry.js';
import { identity } from './identity.js';
import type { SlideContext } from './slide-context.js';

/** `p:pic` of an image item, stretched to its box. */
export function image(item: ImageItem, context: SlideContext): string {
  const relationship = context.images.get(item.path);
  if (relationship === undefined)
    throw new Error(`Image «${item.path}» has no relationship on slide «${context.scene.id}»`);
  return (
    `<p:pic><p:nvPicPr>${identity(item, context)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${frame(item.box)}${preset('rect')}</p:spPr></p:pic>`
  );
}
