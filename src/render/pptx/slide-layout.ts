/** Slide layouts as parts: background and decoration of a slide type, and its placeholders (ECMA-376-1, 19.3.1.39). */
import type { LayoutKind, Presentation, SlideLayout } from '../../scene/scene.js';
import { drawItem } from './draw-item.js';
import { layoutShape } from './layout-shape.js';
import type { MasterSlots } from './master.js';
import { namespaces, shapeTree } from './parts.js';
import { layoutPlaceholder, parentOf } from './placeholder.js';
import { sheetContext } from './sheet-context.js';
import { background } from './slide.js';
import { escapeAttribute, xmlDeclaration } from './xml.js';

/** The type by which a program finds a fitting layout in another deck (ECMA-376-1, 19.7.15); ours match none. */
const types: Readonly<Record<LayoutKind, string>> = {
  title: ' type="title"',
  section: ' type="secHead"',
  content: ' type="obj"',
  twoContent: ' type="twoObj"',
  comparison: ' type="twoTxTwoObj"',
  caption: ' type="objTx"',
  blank: ' type="blank"',
  slide: '',
};

/** The part of a layout; pictures of its decoration by the ids of their relationships. */
export function layoutPart(
  layout: SlideLayout,
  master: MasterSlots,
  presentation: Presentation,
  images: ReadonlyMap<string, string>,
): string {
  const context = sheetContext({ ...layout, lang: presentation.lang }, presentation, images);
  const decoration = layout.items.map((item) => drawItem(item, context)).join('');
  const slots = layout.slots.map((slot, index) => {
    const id = context.shapeIds.size + 2 + index;
    const own = { slot, reference: layoutPlaceholder(slot, layout.kind), id };
    return layoutShape(own, master[parentOf(slot.placeholder)], presentation);
  });
  return (
    `${xmlDeclaration}<p:sldLayout ${namespaces}${types[layout.kind]} preserve="1" userDrawn="1">` +
    `<p:cSld name="${escapeAttribute(layout.name)}">${background(presentation, layout.background)}` +
    `${shapeTree(decoration + slots.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}
