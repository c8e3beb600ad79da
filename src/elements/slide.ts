/** `<slide>`: the root. Its children stand in the theme's fixed boxes (`at`), the body below the lines of the leads. */
import type { Box, Item } from '../scene/scene.js';
import type { LayoutContext } from '../setting/context.js';
import type { Element } from '../template/element.js';
import { childElements, number, word } from '../setting/attributes.js';
import type { ElementKind } from './element-kind.js';
import { blocks } from './stack.js';

export const slide: ElementKind = {
  attributes: { layout: ['cover', 'divider', 'content'], background: 'colour', title: 'text' },
  children: [...blocks, 'rowmap'],
  text: false,
  height: (_element, _width, context) => context.theme.page.height,
  place: (element, box, context) => placeSlide(element, box, context),
};

/** Attributes that any child of the slide may have beside its own: a box of the theme, or a place of its own in points. */
export const placing = {
  at: 'box',
  x: 'number',
  y: 'number',
  w: 'number',
  h: 'number',
  when: ['first', 'continued', 'continues'],
  on: ['layout'],
} as const;

/** The body's place is known before anything is set, so the order of the children says nothing but what lies behind what. */
const placeSlide = (element: Element, page: Box, context: LayoutContext): Item[] =>
  placeChildren(element, page, context, (child) => !isOnLayout(child));

/** What belongs to the slide's layout and not to the slide itself: decoration, whatever the markup calls it. */
export const placeOnLayout = (element: Element, page: Box, context: LayoutContext): Item[] =>
  placeChildren(element, page, context, isOnLayout).map(asDecoration);

const isOnLayout = (child: Element): boolean => word(child, 'on') === 'layout';

function asDecoration(item: Item): Item {
  if (item.kind === 'group') return { ...item, role: 'decoration', items: item.items.map(asDecoration) };
  return { ...item, role: 'decoration' };
}

function placeChildren(
  element: Element,
  page: Box,
  context: LayoutContext,
  wanted: (child: Element) => boolean,
): Item[] {
  const children = childElements(element);
  const bodyTop = Math.max(0, ...children.map((child) => bodyTopUnder(child, context)));
  return children
    .filter((child) => wanted(child) && isShown(child, context))
    .flatMap((child) => context.place(child, boxOf(child, page, bodyTop, context)));
}

function boxOf(child: Element, page: Box, bodyTop: number, context: LayoutContext): Box {
  const name = word(child, 'at');
  if (name === undefined) return ownBox(child, page);
  const at = context.theme.boxes[name] ?? page;
  return name === 'body' && bodyTop > 0 ? { ...at, y: bodyTop, height: at.y + at.height - bodyTop } : at;
}

const ownBox = (child: Element, page: Box): Box => ({
  x: number(child, 'x', page.x),
  y: number(child, 'y', page.y),
  width: number(child, 'w', page.width),
  height: number(child, 'h', page.height),
});

/** On continuation slides the leads stand on the first part only, and cues on the others. */
function isShown(child: Element, { part }: LayoutContext): boolean {
  const when = word(child, 'when');
  if (when === 'first') return part === undefined || part.index === 0;
  if (when === 'continued') return part !== undefined && part.index > 0;
  if (when === 'continues') return part !== undefined && part.index < part.count - 1;
  return true;
}

/**
 * The body moves down by the lines the leads really take, so that a wrapped lead never meets the table under it. On the
 * parts of a split slide it stands at the same height, whether leads, a cue or nothing is above it.
 */
function bodyTopUnder(child: Element, context: LayoutContext): number {
  const name = word(child, 'at');
  const at = name === undefined ? undefined : context.theme.boxes[name];
  if (at === undefined) return 0;
  if (name === 'leads') return below(at.y, context.height(child, at.width), 'bodyBelowLeads', context);
  if (name === 'continuation' && context.part !== undefined) return below(at.y, at.height, 'bodyBelowCue', context);
  return 0;
}

const below = (y: number, height: number, gap: string, context: LayoutContext): number =>
  height > 0 ? y + height + (context.theme.measures[gap] ?? 15) : 0;
