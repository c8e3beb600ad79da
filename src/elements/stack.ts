/** `<stack>`: children one under the other; `<box>` is a stack with a fill, a line and padding of its style behind it. */
import { sum, sumWithGaps, within } from '../scene/points.js';
import type { Box, Item } from '../scene/scene.js';
import { attributeSet } from '../setting/attribute-set.js';
import { childElements } from '../setting/children.js';
import type { Faults, Ids, LayoutContext, Looks, Parted, Sizes, Texts } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { number, points, size } from '../setting/number-types.js';
import { plainOf } from '../setting/plain-text.js';
import { resolveSizes } from '../setting/sizes.js';
import { isOnPart, onParts } from '../setting/shown-on-part.js';
import { style } from '../setting/theme-types.js';
import { oneOf, word } from '../setting/word-types.js';
import { unitsIn, type Element } from '../template/element.js';
import { horizontal, vertical, type Padding } from '../theme/theme.js';
import type { ElementKind } from './element-kind.js';
import { grown, shrunk } from './grow-shrink.js';
import { decoration, geometryOf } from './items.js';

export const inStack = attributeSet({ height: size({ kind: 'content' }) });

/** As on a slide: a child may stand on some parts only. */
const onParted = attributeSet(onParts);

const onChildren = { types: { ...inStack.types, ...onParted.types } };

const stacking = { gap: points(0), anchor: oneOf(['top', 'middle', 'bottom'], 'top'), grow: number(0) };

const aboutStacking = {
  anchor: 'where its children stand, if they do not fill it',
  grow: 'by what part of their height children as high as their content may grow where there is room: 0.33',
};

const stackOwn = declare('stack', {
  what: 'children under each other',
  where: ['blocks'],
  holds: ['blocks'],
  attributes: stacking,
  about: aboutStacking,
  onChildren,
});

/** What a child with a share does not take stays white at the end, so that what follows stands right under it, also after the stack. */
export const stack: ElementKind = {
  ...stackOwn,
  height: (element, width, context) => stackHeight(element, width, context),
  least: (element, width, context) => stackHeight(element, width, context, leastHeight),
  taken: (element, width, offered, context) => {
    const { grow, gap } = stackOwn.read(element, context);
    if (grow !== 0) return Math.min(offered, stackHeight(element, width, context) * (1 + grow));
    const shares = shownIn(element, context).some((child) => inStack.read(child, context).height.kind === 'fr');
    return shares ? Math.min(offered, sumWithGaps(heightsIn(element, width, offered, context), gap)) : offered;
  },
  place: (element, box, context) => placeStack(element, box, context),
};

const boxOwn = declare('box', {
  what: 'a stack with the fill, line and padding of its style',
  where: ['blocks'],
  holds: ['blocks'],
  attributes: { ...stacking, style: style(), name: word() },
  about: aboutStacking,
  onChildren,
});

export const box: ElementKind = {
  ...boxOwn,
  height: (element, width, context) => {
    const padding = paddingOf(element, context);
    return stackHeight(element, width - horizontal(padding), context) + vertical(padding);
  },
  least: (element, width, context) => {
    const padding = paddingOf(element, context);
    return stackHeight(element, width - horizontal(padding), context, leastHeight) + vertical(padding);
  },
  place: placeBox,
};

const paddingOf = (element: Element, context: Looks): Padding =>
  boxOwn.read(element, context).style?.padding ?? [0, 0, 0, 0];

function placeBox(element: Element, outer: Box, context: LayoutContext): Item[] {
  const [top, right, bottom, left] = paddingOf(element, context);
  const area = within(outer, { top, right, bottom, left });
  return [...backOf(element, outer, context), ...placeStack(element, area, context)];
}

function backOf(element: Element, outer: Box, context: Looks & Ids): Item[] {
  const { style: look, name } = boxOwn.read(element, context);
  if (look === undefined || (look.fill === undefined && look.line === undefined)) return [];
  const { fill, line } = look;
  return [decoration(outer, { geometry: geometryOf(look), fill, line }, name ?? look.name, context)];
}

/** The height a child asks for: what it says, else what its content needs. */
export function childHeight(element: Element, width: number, context: Looks & Sizes): number {
  const { height } = inStack.read(element, context);
  return height.kind === 'points' ? height.value : context.height(element, width);
}

/** The lowest a child may become. */
export function leastHeight(element: Element, width: number, context: Looks & Sizes): number {
  const { height } = inStack.read(element, context);
  return height.kind === 'points' ? height.value : context.least(element, width);
}

const shownIn = (element: Element, context: Looks & Parted): readonly Element[] =>
  childElements(element).filter((child) => isOnPart(onParted.read(child, context), context));

function stackHeight(element: Element, width: number, context: Looks & Sizes & Parted, heightOf = childHeight): number {
  const heights = shownIn(element, context).map((child) => heightOf(child, width, context));
  return sumWithGaps(heights, stackOwn.read(element, context).gap);
}

/** Heights of the children, in points, where there are `height` points for all of them. */
function heightsIn(
  element: Element,
  width: number,
  height: number,
  context: Looks & Sizes & Parted,
): readonly number[] {
  const { gap, grow } = stackOwn.read(element, context);
  const children = shownIn(element, context);
  const wanted = children.map((child) => inStack.read(child, context).height);
  const room = height - gap * Math.max(0, children.length - 1);
  const natural = grown(
    children.map((child) => childHeight(child, width, context)),
    wanted.map(({ kind }) => kind === 'content'),
    grow,
    room,
  );
  const leastOf = (child: Element): number => leastHeight(child, width, context);
  // A share is what is left, and that is to be enough.
  const needed = children.map((child, index) =>
    wanted[index]?.kind === 'fr' ? leastOf(child) : (natural[index] ?? 0),
  );
  const fitting = shrunk(needed, () => children.map(leastOf), sum(needed) - room);
  const shared = resolveSizes(wanted, height, gap, (index) => fitting[index] ?? 0);
  return children.map((child, index) => {
    const offered = shared[index] ?? 0;
    return wanted[index]?.kind === 'fr' ? context.taken(child, width, offered) : offered;
  });
}

function placeStack(element: Element, area: Box, context: LayoutContext): Item[] {
  const { gap, anchor } = stackOwn.read(element, context);
  const children = shownIn(element, context);
  const heights = heightsIn(element, area.width, area.height, context);
  const used = sumWithGaps(heights, gap);
  reportExcess(element, used - area.height, context);
  const top = area.y + (anchor === 'top' ? 0 : anchor === 'middle' ? (area.height - used) / 2 : area.height - used);
  return children.flatMap((child, index) => {
    const y = top + sum(heights.slice(0, index)) + gap * index;
    return context.place(child, { x: area.x, y, width: area.width, height: heights[index] ?? 0 });
  });
}

/** Any text in it may be shortened; the longest is named first. */
function reportExcess(element: Element, excess: number, context: Faults & Texts): void {
  if (excess <= 0.01) return;
  const lengthOf = (id: string): number => plainOf(context.text({ kind: 'unit', id }), context).length;
  const units = [...unitsIn(element)].sort((a, b) => lengthOf(b) - lengthOf(a));
  context.fault({ kind: 'too-tall', units, place: element.place, excess });
}
