/** Pictures (`p:pic`, ECMA-376-1, 19.3.1.37). */
import type { Crop, ImageItem } from '../../scene/scene.js';
import { frame } from './frame.js';
import { preset } from './geometry.js';
import { identity } from './identity.js';
import { svgOf } from './media.js';
import type { SlideContext } from './slide-context.js';
import { thousandths } from './units.js';

/** `p:pic` of an image item. The part that is shown has the proportions of its box, so nothing is distorted. */
export function image(item: ImageItem, context: SlideContext): string {
  const relationship = context.images.get(item.path);
  if (relationship === undefined)
    throw new Error(`Image «${item.path}» has no relationship on slide «${context.scene.id}»`);
  return (
    `<p:pic><p:nvPicPr>${identity(item, context)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill>${blip(relationship, context.images.get(svgOf(item.path)))}${sourceOf(item.crop)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${frame(item.box)}${preset(item.round === true ? 'ellipse' : 'rect')}</p:spPr></p:pic>`
  );
}

/** `a:blip` (20.1.8.13): the picture in pixels, and for programs that know it (MS-ODRAWXML, 2.3.1.5, `svgBlip`) its SVG. */
const blip = (pixels: string, svg: string | undefined): string =>
  svg === undefined
    ? `<a:blip r:embed="${pixels}"/>`
    : `<a:blip r:embed="${pixels}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
      `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst></a:blip>`;

/** `a:srcRect`: what is cut off at each edge, in thousandths of a per cent (ECMA-376-1, 20.1.8.55). */
function sourceOf(crop: Crop | undefined): string {
  if (crop === undefined) return '';
  const cut = (fraction: number): number => thousandths(fraction * 100);
  return `<a:srcRect l="${cut(crop.left)}" t="${cut(crop.top)}" r="${cut(crop.right)}" b="${cut(crop.bottom)}"/>`;
}
