/** Text boxes, and the placeholders among them (`p:sp`, ECMA-376-1, 19.3.1.43). */
import type { LayoutSlot, TextItem } from '../../scene/scene.js';
import { frame, samePlace } from './frame.js';
import { preset } from './geometry.js';
import { identity } from './identity.js';
import { slidePlaceholder } from './placeholder.js';
import type { SlideContext } from './slide-context.js';
import { placeholderBody, textBody } from './text-body.js';

/** The slot of the layout that the item fills: each slot takes one item at most. */
const slotOf = ({ id, placeholder }: TextItem, { layout, placeholders }: SlideContext): LayoutSlot | undefined =>
  placeholder !== undefined && placeholders.get(placeholder) === id
    ? layout?.slots.find((slot) => slot.placeholder === placeholder)
    : undefined;

const box = (item: TextItem, context: SlideContext): string =>
  `<p:sp><p:nvSpPr>${identity(item, context)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
  `<p:spPr>${frame(item.box)}${preset('rect')}<a:noFill/></p:spPr>${textBody(item.text, context)}</p:sp>`;

/** Place and look come from the layout; only what differs in the scene is written. */
function filled(item: TextItem, slot: LayoutSlot, context: SlideContext): string {
  const reference = slidePlaceholder(slot.placeholder, context.layout?.kind ?? 'slide');
  const place = samePlace(item.box, slot.box) ? '<p:spPr/>' : `<p:spPr>${frame(item.box)}</p:spPr>`;
  return (
    `<p:sp><p:nvSpPr>${identity(item, context)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${reference}</p:nvPr></p:nvSpPr>${place}${placeholderBody(item.text, slot.look, context)}</p:sp>`
  );
}

/** `p:sp` of a text item. */
export function text(item: TextItem, context: SlideContext): string {
  const slot = slotOf(item, context);
  return slot ? filled(item, slot, context) : box(item, context);
}
