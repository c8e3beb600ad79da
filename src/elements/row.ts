/** `<row>`: children side by side; widths are shares, points or what the content asks for. */
import { sumWithGaps } from '../scene/points.js';
import type { Box, Item } from '../scene/scene.js';
import type { LayoutContext } from '../setting/context.js';
import { unitsIn, type Element } from '../template/element.js';
import { childElements, number, readSize, resolveSizes, word, type Size } from '../setting/attributes.js';
import type { ElementKind } from './element-kind.js';
import { blocks, childHeight } from './stack.js';

export const row: ElementKind = {
  attributes: {
    gap: 'number',
    align: ['left', 'right'],
    anchor: ['top', 'middle', 'stretch'],
    width: 'sizes',
    height: 'sizes',
  },
  children: blocks,
  text: false,
  height: (element, width, context) => {
    const widths = widthsOf(element, width, context);
    return Math.max(
      0,
      ...childElements(element).map((child, index) => childHeight(child, widths[index] ?? 0, context)),
    );
  },
  width: (element, context) => {
    const widths = childElements(element).map((child) => ownWidth(child, context));
    return sumWithGaps(widths, number(element, 'gap', 0));
  },
  place: placeRow,
};

const share: Size = { kind: 'fr', value: 1 };
const widthSize = (element: Element): Size => readSize(word(element, 'width', '1fr')) ?? share;

function ownWidth(element: Element, context: LayoutContext): number {
  const size = widthSize(element);
  return size.kind === 'points' ? size.value : context.width(element);
}

function widthsOf(element: Element, width: number, context: LayoutContext): number[] {
  const children = childElements(element);
  return resolveSizes(children.map(widthSize), width, number(element, 'gap', 0), (index) => {
    const child = children[index];
    return child === undefined ? 0 : context.width(child);
  });
}

function placeRow(element: Element, area: Box, context: LayoutContext): Item[] {
  const gap = number(element, 'gap', 0);
  const children = childElements(element);
  const widths = widthsOf(element, area.width, context);
  const used = sumWithGaps(widths, gap);
  if (used - area.width > 0.01)
    context.fault({ kind: 'too-wide', units: unitsIn(element), place: element.place, excess: used - area.width });
  let x = area.x + (word(element, 'align') === 'right' ? area.width - used : 0);
  return children.flatMap((child, index) => {
    const width = widths[index] ?? 0;
    const items = context.place(child, { x, width, ...vertically(element, child, width, area, context) });
    x += width + gap;
    return items;
  });
}

function vertically(
  element: Element,
  child: Element,
  width: number,
  area: Box,
  context: LayoutContext,
): { y: number; height: number } {
  const anchor = word(element, 'anchor', 'stretch');
  if (anchor === 'stretch') return { y: area.y, height: area.height };
  const height = childHeight(child, width, context);
  return { y: anchor === 'middle' ? area.y + (area.height - height) / 2 : area.y, height };
}
