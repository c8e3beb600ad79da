/** Position and size of an object on the slide (`CT_Transform2D`, ECMA-376-1, 20.1.7.6). */
import type { Box } from '../../scene/scene.js';
import { emu } from './units.js';

/** `a:off` and `a:ext` of a box in points. */
export const offsetAndExtent = (box: Box): string =>
  `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/>`;

/** Whether two boxes are the same place in the file. */
export const samePlace = (a: Box, b: Box): boolean => offsetAndExtent(a) === offsetAndExtent(b);

/** The transform under the name its parent calls for: `a:xfrm` in shapes, `p:xfrm` in graphic frames. */
export const frame = (box: Box, element: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string =>
  `<${element}>${offsetAndExtent(box)}</${element}>`;
