/** Drawings that stand in table cells: `<bar>` (a value against the largest), `<share>` (own and other income), `<scale>` (instruments in use). */
import type { Box, Item } from '../scene/scene.js';
import type { LayoutContext } from '../setting/context.js';
import type { Element } from '../template/element.js';
import { childrenOf, inlines, number, word } from '../setting/attributes.js';
import type { ElementKind, PartKind } from './element-kind.js';
import { decoration, itemBase } from './items.js';
import { markItems } from './marks.js';
import { setInShape } from './set-in-box.js';
import { plainText } from '../setting/plain-text.js';

const spaced = { before: 'number', after: 'number' } as const;

/** A track with a bar on it; the value stands in the text beside it, so it is decoration. */
export const bar: ElementKind = {
  attributes: { value: 'number', of: 'number', height: 'number', width: 'number', ...spaced },
  children: [],
  text: false,
  height: (element) => number(element, 'height', 6),
  place: (element, box, context) => {
    const width = Math.min(number(element, 'width', box.width), box.width);
    const share = Math.min(1, Math.max(0, number(element, 'value', 0) / Math.max(1e-9, number(element, 'of', 1))));
    const track = decoration({ ...box, width }, { fill: context.style('track').fill }, 'track', context);
    return share === 0
      ? [track]
      : [track, decoration({ ...box, width: width * share }, { fill: context.style('bar').fill }, 'bar', context)];
  },
};

/** Two parts of a whole with a label in each: `value` in per cent is the first. */
export const share: ElementKind = {
  attributes: { value: 'number', height: 'number', width: 'number', ...spaced },
  children: ['part'],
  text: false,
  height: (element) => number(element, 'height', 12),
  place: (element, box, context) => {
    const width = Math.min(number(element, 'width', box.width), box.width);
    const first = (width * Math.min(100, Math.max(0, number(element, 'value', 0)))) / 100;
    const places = [
      { x: box.x, width: first },
      { x: box.x + first, width: width - first },
    ];
    return childrenOf(element, 'part').flatMap((child, index) => {
      const place = places[index];
      return place === undefined || place.width <= 0 ? [] : [labelled(child, { ...box, ...place }, context)];
    });
  },
};

export const part: PartKind = { attributes: { style: 'style' }, children: ['run'], text: true };

function labelled(element: Element, box: Box, context: LayoutContext): Item {
  const style = context.style(word(element, 'style', 'micro'));
  return setInShape({ element, style, box }, { label: 'share' }, context);
}

/** Squares for the instruments from strong to soft: those in use carry their number, the others a dash. `alt` says which. */
export const scale: ElementKind = {
  attributes: { alt: 'text', ...spaced },
  children: ['square'],
  text: false,
  height: () => squareHeight,
  place: (element, box, context) => {
    const items = childrenOf(element, 'square').flatMap((square, index) =>
      placeSquare(
        square,
        { x: box.x + index * (squareWidth + 3), y: box.y, width: squareWidth, height: squareHeight },
        context,
      ),
    );
    const width = childrenOf(element, 'square').length * (squareWidth + 3) - 3;
    return [
      {
        ...itemBase(
          { ...box, width, height: squareHeight },
          { label: 'scale', alt: plainText(inlines(element, 'alt'), context) },
          context,
        ),
        kind: 'group',
        items,
      },
    ];
  },
};

const squareWidth = 27;
const squareHeight = 15;

export const square: PartKind = { attributes: { style: 'style', mark: 'mark' }, children: ['run'], text: true };

function placeSquare(element: Element, box: Box, context: LayoutContext): Item[] {
  const mark = word(element, 'mark');
  if (mark === undefined) return [labelled(element, box, context)];
  const style = context.style(word(element, 'style', 'squareUnused'));
  const sign = context.mark(mark);
  return [
    decoration(box, { fill: style.fill, line: style.line }, 'square', context),
    ...markItems(sign, box.x + (box.width - sign.width) / 2, box.y + box.height / 2, context),
  ];
}
