/** `<stack>`: children one under the other; `<box>` is a stack with a fill, a line and padding of its style behind it. */
import { sumWithGaps } from '../scene/points.js';
import type { Box, Item } from '../scene/scene.js';
import type { LayoutContext } from '../setting/context.js';
import { unitsIn, type Element } from '../template/element.js';
import { horizontal, vertical, type Padding } from '../theme/theme.js';
import { childElements, number, readSize, resolveSizes, word, type Size } from '../setting/attributes.js';
import type { ElementKind } from './element-kind.js';
import { plainOf } from '../setting/plain-text.js';
import { decoration, geometryOf } from './items.js';

/** Elements that may stand in a stack, a row or a box. */
export const blocks = [
  'row',
  'stack',
  'box',
  'text',
  'table',
  'chevrons',
  'chips',
  'orgchart',
  'flow',
  'timeline',
  'scale',
  'chart',
  'image',
  'badge',
  'rule',
  'spacer',
];

const sizing = { width: 'sizes', height: 'sizes' } as const;

export const stack: ElementKind = {
  attributes: { gap: 'number', anchor: ['top', 'middle', 'bottom'], ...sizing },
  children: blocks,
  text: false,
  height: (element, width, context) => stackHeight(element, width, context),
  place: (element, box, context) => placeStack(element, box, context),
};

export const box: ElementKind = {
  attributes: { style: 'style', gap: 'number', anchor: ['top', 'middle', 'bottom'], name: 'text', ...sizing },
  children: blocks,
  text: false,
  height: (element, width, context) => {
    const padding = paddingOf(element, context);
    return stackHeight(element, width - horizontal(padding), context) + vertical(padding);
  },
  place: placeBox,
};

const paddingOf = (element: Element, context: LayoutContext): Padding => {
  const style = word(element, 'style');
  return style === undefined ? [0, 0, 0, 0] : context.style(style).padding;
};

function placeBox(element: Element, outer: Box, context: LayoutContext): Item[] {
  const name = word(element, 'style');
  const style = name === undefined ? undefined : context.style(name);
  const [top, right, bottom, left] = paddingOf(element, context);
  const area = {
    x: outer.x + left,
    y: outer.y + top,
    width: outer.width - left - right,
    height: outer.height - top - bottom,
  };
  const visible = style !== undefined && (style.fill !== undefined || style.line !== undefined);
  const back = visible
    ? [
        decoration(
          outer,
          { geometry: geometryOf(style), fill: style.fill, line: style.line },
          word(element, 'name', name ?? 'box'),
          context,
        ),
      ]
    : [];
  return [...back, ...placeStack(element, area, context)];
}

const content: Size = { kind: 'content' };
const heightSize = (element: Element): Size => readSize(word(element, 'height', 'content')) ?? content;

/** The height a child asks for: what it says, else what its content needs. */
export function childHeight(element: Element, width: number, context: LayoutContext): number {
  const size = heightSize(element);
  return size.kind === 'points' ? size.value : context.height(element, width);
}

function stackHeight(element: Element, width: number, context: LayoutContext): number {
  const heights = childElements(element).map((child) => childHeight(child, width, context));
  return sumWithGaps(heights, number(element, 'gap', 0));
}

function placeStack(element: Element, area: Box, context: LayoutContext): Item[] {
  const children = childElements(element);
  const gap = number(element, 'gap', 0);
  const natural = children.map((child) => childHeight(child, area.width, context));
  const heights = resolveSizes(children.map(heightSize), area.height, gap, (index) => natural[index] ?? 0);
  const used = sumWithGaps(heights, gap);
  reportExcess(element, used - area.height, context);
  const anchor = word(element, 'anchor', 'top');
  let y = area.y + (anchor === 'top' ? 0 : anchor === 'middle' ? (area.height - used) / 2 : area.height - used);
  return children.flatMap((child, index) => {
    const height = heights[index] ?? 0;
    const items = context.place(child, { x: area.x, y, width: area.width, height });
    y += height + gap;
    return items;
  });
}

/** Any text in it may be shortened; the longest is named first. */
function reportExcess(element: Element, excess: number, context: LayoutContext): void {
  if (excess <= 0.01) return;
  const lengthOf = (id: string): number => plainOf(context.text({ kind: 'unit', id }), context).length;
  const units = [...unitsIn(element)].sort((a, b) => lengthOf(b) - lengthOf(a));
  context.fault({ kind: 'too-tall', units, place: element.place, excess });
}
