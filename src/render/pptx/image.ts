/** Pictures (`p:pic`, ECMA-376-1, 19.3.1.37). */
import type { Crop, ImageItem } from '../../scene/scene.js';
import { frame } from './frame.js';
import { preset } from './geometry.js';
import { identity } from './identity.js';
import type { SlideContext } from './slide-context.js';
import { thousandths } from './units.js';

/** `p:pic` of an image item. The part that is shown has the proportions of its box, so nothing is distorted. */
export function image(item: ImageItem, context: SlideContext): string {
  const relationship = context.images.get(item.path);
  if (relationship === undefined)
    throw new Error(`Image «${item.path}» has no relationship on slide «${context.scene.id}»`);
  return (
    `<p:pic><p:nvPicPr>${identity(item, context)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relationship}"/>${sourceOf(item.crop)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${frame(item.box)}${preset(item.round === true ? 'ellipse' : 'rect')}</p:spPr></p:pic>`
  );
}

/** `a:srcRect`: what is cut off at each edge, in thousandths of a per cent (ECMA-376-1, 20.1.8.55). */
function sourceOf(crop: Crop | undefined): string {
  if (crop === undefined) return '';
  const cut = (fraction: number): number => thousandths(fraction * 100);
  return `<a:srcRect l="${cut(crop.left)}" t="${cut(crop.top)}" r="${cut(crop.right)}" b="${cut(crop.bottom)}"/>`;
}
