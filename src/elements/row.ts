/** `<row>`: children side by side; widths are shares, points or what the content asks for. */
import { sum, sumWithGaps } from '../scene/points.js';
import type { Box, Item } from '../scene/scene.js';
import { attributeSet } from '../setting/attribute-set.js';
import { childElements } from '../setting/children.js';
import type { LayoutContext, Looks, Sizes } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { points, size } from '../setting/number-types.js';
import { resolveSizes } from '../setting/sizes.js';
import { oneOf } from '../setting/word-types.js';
import { unitsIn, type Element } from '../template/element.js';
import type { ElementKind } from './element-kind.js';
import { childHeight, inStack, leastHeight } from './stack.js';

const inRow = attributeSet({ width: size({ kind: 'fr', value: 1 }) });

const own = declare('row', {
  what: 'children side by side',
  where: ['blocks'],
  holds: ['blocks'],
  attributes: {
    gap: points(0),
    align: oneOf(['left', 'right'], 'left'),
    anchor: oneOf(['top', 'middle', 'stretch'], 'stretch'),
    give: points(0),
  },
  about: {
    align: 'where they stand, if they do not fill it',
    anchor: 'where lower children stand, or that all are as tall as the row',
    give: 'how much narrower the first child becomes at most, so that the last fits beside it',
  },
  // Widths change in steps of five of it.
  measures: ['grid'],
  onChildren: { types: { ...inRow.types, ...inStack.types } },
});

export const row: ElementKind = {
  ...own,
  height: (element, width, context) => rowHeight(element, width, context),
  least: (element, width, context) => rowHeight(element, width, context, leastHeight),
  width: (element, context) => {
    const widths = childElements(element).map((child) => ownWidth(child, context));
    return sumWithGaps(widths, own.read(element, context).gap);
  },
  place: placeRow,
};

function rowHeight(element: Element, width: number, context: Looks & Sizes, heightOf = childHeight): number {
  const widths = widthsOf(element, width, context);
  return Math.max(0, ...childElements(element).map((child, index) => heightOf(child, widths[index] ?? 0, context)));
}

function ownWidth(child: Element, context: Looks & Sizes): number {
  const { width } = inRow.read(child, context);
  return width.kind === 'points' ? width.value : context.width(child);
}

function widthsOf(element: Element, width: number, context: Looks & Sizes): number[] {
  const children = childElements(element);
  const wanted = children.map((child) => inRow.read(child, context).width);
  return resolveSizes(wanted, width, own.read(element, context).gap, (index) => {
    const child = children[index];
    return child === undefined ? 0 : context.width(child);
  });
}

/** In points; with `give` the first child is as much narrower as the last needs, and no narrower where that would not do. */
function givenWidths(element: Element, area: Box, context: LayoutContext): readonly number[] {
  const widths = widthsOf(element, area.width, context);
  const { give } = own.read(element, context);
  const last = childElements(element).at(-1);
  const width = widths.at(-1) ?? 0;
  if (give === 0 || last === undefined || widths.length < 2) return widths;
  const step = 5 * own.measures(context).grid;
  const most = Math.floor(give / step);
  const fits = (steps: number): boolean => context.fits(last, { ...area, width: width + steps * step });
  if (fits(0) || !fits(most)) return widths;
  const given = step * fewest(most, fits);
  return widths.map((each, at) => (at === 0 ? each - given : at === widths.length - 1 ? each + given : each));
}

/** By bisection: with more it fits as well. `most` does. */
function fewest(most: number, fits: (steps: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

function placeRow(element: Element, area: Box, context: LayoutContext): Item[] {
  const { gap, align, anchor } = own.read(element, context);
  const widths = givenWidths(element, area, context);
  const used = sumWithGaps(widths, gap);
  if (used - area.width > 0.01)
    context.fault({ kind: 'too-wide', units: unitsIn(element), place: element.place, excess: used - area.width });
  const left = area.x + (align === 'right' ? area.width - used : 0);
  return childElements(element).flatMap((child, index) => {
    const width = widths[index] ?? 0;
    const x = left + sum(widths.slice(0, index)) + gap * index;
    return context.place(child, { x, width, ...vertically(child, { ...area, width }, anchor, context) });
  });
}

function vertically(
  child: Element,
  { y, width, height: most }: Box,
  anchor: ReturnType<typeof own.read>['anchor'],
  context: Looks & Sizes,
): { y: number; height: number } {
  if (anchor === 'stretch') return { y, height: most };
  const room = Math.max(most, leastHeight(child, width, context));
  const height = Math.min(childHeight(child, width, context), room);
  return { y: anchor === 'middle' ? y + (most - height) / 2 : y, height };
}
