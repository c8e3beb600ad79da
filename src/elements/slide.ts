/** `<slide>`: the root. Its children stand in the theme's fixed boxes (`at`), the body below the leads or the grounds of the title. */
import type { Box, Item } from '../scene/scene.js';
import { attributeSet } from '../setting/attribute-set.js';
import { childElements } from '../setting/children.js';
import type { LayoutContext, Looks, Parted, Sizes } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { onFurniture } from '../setting/furniture.js';
import { points } from '../setting/number-types.js';
import { isOnPart, onParts } from '../setting/shown-on-part.js';
import { box, colour } from '../setting/theme-types.js';
import { aside, oneOf, text } from '../setting/word-types.js';
import type { Element } from '../template/element.js';
import type { ElementKind } from './element-kind.js';

/** A box of the theme, or a place of its own in points. */
const onSlide = attributeSet({
  at: box(),
  x: points(),
  y: points(),
  w: points(),
  h: points(),
  ...onParts,
  ...onFurniture,
  on: oneOf(['layout']),
});

export const slideOwn = declare('slide', {
  what: 'the outermost element',
  where: [],
  holds: ['blocks'],
  attributes: {
    layout: oneOf(['cover', 'divider', 'content'], 'content'),
    background: colour('white'),
    title: text(),
    notes: aside(),
  },
  about: {
    notes: 'a paragraph that follows the speaker notes',
    layout: 'what PowerPoint takes the layout for',
    title: 'what bookmarks call it, where no text is the title',
  },
  onChildren: onSlide,
  measures: ['bodyBelowLeads', 'bodyBelowGrounds', 'bodyBelowCue', 'notesBelowLegend'],
  boxes: ['body', 'leads', 'grounds', 'continuation', 'title'],
  // The layouts that no slide rests on are set in these.
  styles: ['title', 'body'],
});

export const slide: ElementKind = {
  ...slideOwn,
  height: (_element, _width, context) => context.theme.page.height,
  place: placeSlide,
};

function placeSlide(element: Element, page: Box, context: LayoutContext): Item[] {
  return placeChildren(element, page, context, (child) => onSlide.read(child, context).on === undefined);
}

/** What belongs to the slide's layout and not to the slide itself: decoration, whatever the markup calls it. */
export function placeOnLayout(element: Element, page: Box, context: LayoutContext): Item[] {
  return placeChildren(element, page, context, (child) => onSlide.read(child, context).on === 'layout').map(
    asDecoration,
  );
}

function asDecoration(item: Item): Item {
  if (item.kind === 'group') return { ...item, role: 'decoration', items: item.items.map(asDecoration) };
  return { ...item, role: 'decoration' };
}

/** The body's place is known before anything is set, so the order of the children says nothing but what lies behind what. */
function placeChildren(
  element: Element,
  page: Box,
  context: LayoutContext,
  wanted: (child: Element) => boolean,
): Item[] {
  const children = childElements(element);
  const bodyTop = Math.max(0, ...children.map((child) => bodyTopUnder(child, context)));
  const shown = children.filter((child) => isOnPart(onSlide.read(child, context), context));
  const room = { page, bodyTop, rise: riseOver(shown, context) };
  return shown.filter(wanted).flatMap((child) => context.place(child, boxOf(child, room, context)));
}

/** Where the body starts if not in its box, and how much earlier it ends. */
interface Room {
  readonly page: Box;
  readonly bodyTop: number;
  readonly rise: number;
}

function boxOf(child: Element, { page, bodyTop, rise }: Room, context: Looks): Box {
  const { at, x = page.x, y = page.y, w = page.width, h = page.height } = onSlide.read(child, context);
  if (at === undefined) return { x, y, width: w, height: h };
  if (at.name === 'legend') return { x: at.x, y: at.y - rise, width: at.width, height: at.height };
  const top = at.name === 'body' && bodyTop > 0 ? bodyTop : at.y;
  const bottom = at.y + at.height - (at.name === 'body' ? rise : 0);
  return { x: at.x, y: top, width: at.width, height: bottom - top };
}

/**
 * The body moves down by the lines the leads really take, so that a wrapped lead never meets the table under it. On the
 * parts of a split slide it stands at the same height, whether leads, a cue or nothing is above it.
 */
function bodyTopUnder(child: Element, context: Looks & Sizes & Parted): number {
  const { at } = onSlide.read(child, context);
  const { bodyBelowLeads, bodyBelowGrounds, bodyBelowCue } = slideOwn.measures(context);
  if (at?.name === 'leads') return below(at.y, context.height(child, at.width), bodyBelowLeads);
  if (at?.name === 'grounds') return below(at.y, at.height, bodyBelowGrounds);
  if (at?.name === 'continuation' && context.part !== undefined) return below(at.y, at.height, bodyBelowCue);
  return 0;
}

/** The notes grow upwards: a legend over more lines of them than usual moves up, and the body with it. */
function riseOver(shown: readonly Element[], context: Looks & Sizes): number {
  const placed = shown.map((child) => ({ child, at: onSlide.read(child, context).at }));
  const legend = placed.find(({ at }) => at?.name === 'legend')?.at;
  const notes = placed.find(({ at }) => at?.name === 'notes');
  if (legend === undefined || notes?.at === undefined) return 0;
  const height = context.height(notes.child, notes.at.width);
  const top = notes.at.y + notes.at.height - Math.min(height, notes.at.height);
  const { notesBelowLegend } = slideOwn.measures(context);
  return height === 0 ? 0 : Math.max(0, legend.y + legend.height + notesBelowLegend - top);
}

const below = (y: number, height: number, gap: number): number => (height > 0 ? y + height + gap : 0);
