/** Shapes with a preset or custom outline, filled or not, with or without text (`p:sp`, ECMA-376-1, 19.3.1.43). */
import type { ShapeItem } from '../../scene/scene.js';
import { noInsets, type Insets } from '../../scene/text.js';
import { fillOf } from './colour.js';
import { frame } from './frame.js';
import { outline, textRectangle } from './geometry.js';
import { outlineWithSites } from './outline-with-sites.js';
import { identity } from './identity.js';
import type { SlideContext } from './slide-context.js';
import { stroke } from './stroke.js';
import { textBody } from './text-body.js';

/**
 * A scene's insets count from the box; those in the file count from the text rectangle of the outline. None is written
 * below zero, which the schema allows and programs take differently: what is lost is the bend of a rounded corner.
 */
function insetsOf(item: ShapeItem, insets: Insets): Insets {
  const inside = item.sites ? noInsets : textRectangle(item.geometry, item.box);
  return {
    left: Math.max(0, insets.left - inside.left),
    top: Math.max(0, insets.top - inside.top),
    right: Math.max(0, insets.right - inside.right),
    bottom: Math.max(0, insets.bottom - inside.bottom),
  };
}

/** `p:sp` of a shape item. */
export function shape(item: ShapeItem, context: SlideContext): string {
  const { palette } = context.presentation;
  const text = item.text ? textBody(item.text, context, insetsOf(item, item.text.insets)) : '';
  const path = item.sites ? outlineWithSites(item.geometry, item.box, item.sites) : outline(item.geometry, item.box);
  const look = path + fillOf(palette, item) + stroke(palette, item.line);
  return (
    `<p:sp><p:nvSpPr>${identity(item, context)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${frame(item.box)}${look}</p:spPr>${text}</p:sp>`
  );
}
