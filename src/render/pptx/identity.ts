/** What every drawing object says about itself: id, name, alternative text (`p:cNvPr`, ECMA-376-1, 19.3.1.12). */
import type { Item } from '../../scene/scene.js';
import { describedAs } from '../../scene/heard-with.js';
import type { SlideContext } from './slide-context.js';
import { shapeId } from './slide-context.js';
import { escapeAttribute } from './xml.js';

/** Tells screen readers to pass over an object (MS-ODRAWXML, `decorative`). */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function descriptionOf(item: Item): string {
  const words = describedAs(item);
  return words === '' ? '' : ` descr="${escapeAttribute(words)}"`;
}

/** `p:cNvPr` of an item. A decoration is marked as one and has no description, since PowerPoint accepts only either. */
export function identity(item: Item, context: SlideContext): string {
  const start = `<p:cNvPr id="${shapeId(context, item)}" name="${escapeAttribute(item.name)}"`;
  if (item.role === 'decoration') return `${start}>${decorative}</p:cNvPr>`;
  return `${start}${descriptionOf(item)}/>`;
}
