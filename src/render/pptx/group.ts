/** Groups whose children keep their places on the slide (`p:grpSp`, ECMA-376-1, 19.3.1.22). */
import type { GroupItem } from '../../scene/scene.js';
import { offsetAndExtent } from './frame.js';
import { identity } from './identity.js';
import type { SlideContext } from './slide-context.js';
import { emu } from './units.js';

/** The children's coordinate system is the slide's own: same offset and extent inside and out. */
function transform({ box }: GroupItem): string {
  const child = `<a:chOff x="${emu(box.x)}" y="${emu(box.y)}"/><a:chExt cx="${emu(box.width)}" cy="${emu(box.height)}"/>`;
  return `<p:grpSpPr><a:xfrm>${offsetAndExtent(box)}${child}</a:xfrm></p:grpSpPr>`;
}

/** `p:grpSp` of a group and its children. */
export const group = (item: GroupItem, context: SlideContext): string =>
  `<p:grpSp><p:nvGrpSpPr>${identity(item, context)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>${transform(item)}` +
  `${item.items.map((child) => context.draw(child, context)).join('')}</p:grpSp>`;
