/** A style as the look of a placeholder. */
import type { TextLook } from '../scene/scene.js';
import type { Insets } from '../scene/text.js';
import { measureOf } from '../setting/number-types.js';
import type { Style, Theme } from '../theme/theme.js';

/** `bulleted` is the theme that says how far bullets hang, where the paragraphs are bullets. */
export function lookOf(style: Style, insets: Insets, bulleted?: Theme): TextLook {
  const { font, size, leading, bold, colour, align, space, anchor } = style;
  const bullet =
    bulleted === undefined ? {} : { bullet: { colour: style.bullet, hanging: measureOf('bulletHanging', bulleted) } };
  return { font, size, leading, bold, colour, align, space, anchor, insets, ...bullet };
}
