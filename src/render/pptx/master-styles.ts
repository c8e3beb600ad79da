/** Text styles of the master: titles, body text and everything else, in the deck's own sizes (ECMA-376-1, 19.3.1.52). */
import type { Presentation, TextLook } from '../../scene/scene.js';
import { levelsOf } from './level.js';
import { levelStyles } from './list-style.js';
import type { MasterSlots } from './master-slots.js';

/** Nine levels without bullets, for texts outside placeholders. */
const plain = ({ font, size, leading, bold, colour, align, anchor, insets }: TextLook): ReturnType<typeof levelsOf> =>
  Array.from({ length: 9 }, () =>
    levelsOf({ font, size, leading, bold, colour, align, anchor, insets, space: 0 }),
  ).flat();

/** `p:txStyles`. */
export function masterStyles({ title, body }: MasterSlots, { palette, lang }: Presentation): string {
  const titles = title ? levelStyles(levelsOf(title.look), palette) : '';
  const bodies = body ? levelStyles(levelsOf(body.look), palette) : '';
  const others = body ? levelStyles(plain(body.look), palette) : '';
  return (
    `<p:txStyles><p:titleStyle>${titles}</p:titleStyle><p:bodyStyle>${bodies}</p:bodyStyle>` +
    `<p:otherStyle><a:defPPr><a:defRPr lang="${lang}"/></a:defPPr>${others}</p:otherStyle></p:txStyles>`
  );
}
