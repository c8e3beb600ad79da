/** Sets an element's text in a box of its style: measured, anchored, and told where it does not fit. */
import type { Box, Item, Role } from '../scene/scene.js';
import type { LayoutContext } from '../setting/context.js';
import { insetsOf, reportText, setText } from '../setting/set-text.js';
import type { Element } from '../template/element.js';
import { anchorLines } from '../text/compose.js';
import type { Style } from '../theme/theme.js';
import { textItem } from './items.js';

export function setInBox(
  element: Element,
  style: Style,
  box: Box,
  { label, role }: { readonly label: string; readonly role: Role },
  context: LayoutContext,
): Item {
  const set = setText(element, style, box.width, insetsOf(style), context);
  reportText(set, style, box.height, context);
  return textItem(box, style, anchorLines(set.body, box.height), { label, units: set.units, role }, context);
}
