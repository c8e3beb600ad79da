/** `<chevrons>`: a row of arrows, the first with a flat left side; their left corners stand on the edges of the columns below. */
import { sum } from '../scene/points.js';
import type { Box, Geometry, Item } from '../scene/scene.js';
import type { LayoutContext } from '../setting/context.js';
import type { Element } from '../template/element.js';
import { insetsOf } from '../setting/set-text.js';
import { childrenOf, flag, inlines, number, readSize, resolveSizes, sizes, word } from '../setting/attributes.js';
import type { ElementKind, PartKind } from './element-kind.js';
import { itemBase } from './items.js';
import { setInShape } from './set-in-box.js';
import { plainText } from '../setting/plain-text.js';

export const chevrons: ElementKind = {
  attributes: {
    columns: 'sizes',
    gap: 'number',
    tip: 'number',
    between: 'number',
    height: 'sizes',
    width: 'sizes',
    align: ['left', 'right'],
    alt: 'text',
    name: 'text',
    role: ['label', 'body'],
    inset: 'number',
    'column-gap': 'number',
  },
  children: ['chevron'],
  text: false,
  height: (element, _width, context) => number(element, 'height', context.theme.measures['chevronHeight'] ?? 33),
  place: placeChevrons,
};

export const chevron: PartKind = {
  attributes: { style: 'style', width: 'sizes', home: 'flag', dashed: 'flag' },
  children: ['run', 'p'],
  text: true,
};

/** Pitch p, tip t, gap g between arrows, c between columns: each is p + t - g wide, the last p - c. */
function placeChevrons(element: Element, box: Box, context: LayoutContext): Item[] {
  const list = childrenOf(element, 'chevron');
  const tip = number(element, 'tip', context.theme.measures['chevronTip'] ?? 9);
  const gap = number(element, 'between', context.theme.measures['chevronGap'] ?? 3);
  const pitches = pitchesOf(element, list, box.width);
  const used = sum(pitches);
  let x = box.x + (word(element, 'align') === 'right' ? box.width - used : 0);
  const items = list.flatMap((child, index) => {
    const pitch = pitches[index] ?? 0;
    const last = index === list.length - 1;
    const width = last ? pitch - number(element, 'column-gap', 0) : pitch + tip - gap;
    const at = { x, y: box.y, width, height: box.height };
    x += pitch;
    return [placeChevron(element, child, at, index === 0, tip, context)];
  });
  const alt = plainText(inlines(element, 'alt'), context);
  if (alt === '') return items;
  const role = word(element, 'role') === 'label' ? 'label' : 'body';
  return [
    {
      ...itemBase(
        { ...box, x: x - used, width: used },
        { label: word(element, 'name', 'chevrons'), alt, role },
        context,
      ),
      kind: 'group',
      items,
    },
  ];
}

function pitchesOf(element: Element, list: readonly Element[], width: number): number[] {
  const own = sizes(element, 'columns');
  const fallback = { kind: 'fr', value: 1 } as const;
  return resolveSizes(
    own.length > 0 ? own : list.map((child) => readSize(word(child, 'width', '1fr')) ?? fallback),
    width,
    0,
    () => 0,
  );
}

function placeChevron(
  row: Element,
  element: Element,
  box: Box,
  first: boolean,
  tip: number,
  context: LayoutContext,
): Item {
  const style = context.style(word(element, 'style', 'step'));
  const geometry: Geometry = first || flag(element, 'home') ? { kind: 'homePlate', tip } : { kind: 'chevron', tip };
  const notch = first ? 0 : number(row, 'inset', tip - 3);
  const insets = insetsOf(
    style,
    style.align === 'left' ? { left: notch, right: tip / 2 } : { left: first ? 0 : tip, right: tip },
  );
  return setInShape({ element, style, box, insets }, { label: 'chevron' }, context, geometry);
}
