/** The deck's guides as PowerPoint keeps them today (`p15:sldGuideLst`, MS-PPTX 2.2.7.3). */
import type { Presentation } from '../../scene/scene.js';
import { eighths } from './units.js';

const colour = '<p15:clr><a:schemeClr val="accent1"/></p15:clr>';

/** `p:ext` of the presentation part; ids count from 1, pictures of the lines in the theme's accent. */
export function guideList({ guides: { across, down } }: Presentation): string {
  const horizontal = across.map((y) => ` orient="horz" pos="${eighths(y)}"`);
  const vertical = down.map((x) => ` pos="${eighths(x)}"`);
  const list = [...horizontal, ...vertical].map(
    (place, index) => `<p15:guide id="${index + 1}"${place} userDrawn="1">${colour}</p15:guide>`,
  );
  return (
    '<p:ext uri="{EFAFB233-063F-42B5-8137-9DF3F51BA10A}">' +
    `<p15:sldGuideLst xmlns:p15="http://schemas.microsoft.com/office/powerpoint/2012/main">${list.join('')}</p15:sldGuideLst></p:ext>`
  );
}
