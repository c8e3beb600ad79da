/** Text boxes, and the placeholders among them (`p:sp`, ECMA-376-1, 19.3.1.43). */
import type { Placeholder, TextItem } from '../../scene/scene.js';
import { frame } from './frame.js';
import { preset } from './geometry.js';
import { identity } from './identity.js';
import { slidePlaceholder } from './placeholder.js';
import type { SlideContext } from './slide-context.js';
import { textBody } from './text-body.js';

const placeholderOf = (item: TextItem, context: SlideContext): Placeholder | undefined =>
  item.placeholder !== undefined && context.placeholders.get(item.placeholder) === item.id
    ? item.placeholder
    : undefined;

const kind = (placeholder: Placeholder | undefined): string =>
  placeholder === undefined
    ? '<p:cNvSpPr txBox="1"/><p:nvPr/>'
    : `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${slidePlaceholder(placeholder)}</p:nvPr>`;

/** `p:sp` of a text item. Placeholders state their place and look too, so that the slide never depends on its layout. */
export const text = (item: TextItem, context: SlideContext): string =>
  `<p:sp><p:nvSpPr>${identity(item, context)}${kind(placeholderOf(item, context))}</p:nvSpPr>` +
  `<p:spPr>${frame(item.box)}${preset('rect')}<a:noFill/></p:spPr>${textBody(item.text, context)}</p:sp>`;
