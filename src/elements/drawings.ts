/**
 * Drawings that stand in table cells: `<bar>` (a value against the largest), `<share>` (two parts of a whole), `<scale>`
 * (which of several are in use).
 */
import type { Box, Item } from '../scene/scene.js';
import { sumWithGaps } from '../scene/points.js';
import { childrenOf } from '../setting/children.js';
import type { Drawing, Faults } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { amount, points, pointsOr } from '../setting/number-types.js';
import { plainText } from '../setting/plain-text.js';
import { mark, style } from '../setting/theme-types.js';
import { text } from '../setting/word-types.js';
import type { Element } from '../template/element.js';
import type { Style } from '../theme/theme.js';
import type { ElementKind } from './element-kind.js';
import { decoration, itemBase } from './items.js';
import { markItems } from './marks.js';
import { setInShape } from './set-in-box.js';

const barOwn = declare('bar', {
  what: 'a value against the largest; it stands in the text beside it, so the bar is decoration',
  where: ['drawings'],
  attributes: {
    value: amount(),
    of: amount(),
    from: amount(),
    height: pointsOr('barHeight'),
    width: points(),
    full: style('bar'),
    track: style('track'),
  },
  about: {
    of: 'the largest value, which is as wide as the track',
    from: 'where the bar begins, if that is not at zero: a span of time within the whole',
    full: 'look of the bar',
    track: 'and of what it is a part of',
  },
});

export const bar: ElementKind = {
  ...barOwn,
  height: (element, _width, context) => barOwn.read(element, context).height,
  width: (element, context) => barOwn.read(element, context).width ?? 0,
  place: (element, box, context) => {
    const { value = 0, of = 1, from = 0, width: most = box.width, full, track } = barOwn.read(element, context);
    const width = Math.min(most, box.width);
    const [start = 0, end = 0] = [from, from + value].map((at) => Math.min(1, Math.max(0, at / Math.max(1e-9, of))));
    const behind = decoration({ ...box, width }, { fill: track.fill }, 'track', context);
    const bar = { ...box, x: box.x + width * start, width: width * (end - start) };
    return end <= start ? [behind] : [behind, decoration(bar, { fill: full.fill }, 'bar', context)];
  },
};

const shareOwn = declare('share', {
  what: 'two parts of a whole with a label in each; `value` is the first in per cent',
  where: ['drawings'],
  attributes: { value: amount(), height: pointsOr('shareHeight'), width: points() },
});

export const share: ElementKind = {
  ...shareOwn,
  height: (element, _width, context) => shareOwn.read(element, context).height,
  place: (element, box, context) => {
    const { value = 0, width: most = box.width } = shareOwn.read(element, context);
    const width = Math.min(most, box.width);
    const first = (width * Math.min(100, Math.max(0, value))) / 100;
    const places = [
      { x: box.x, width: first },
      { x: box.x + first, width: width - first },
    ];
    return childrenOf(element, 'part').flatMap((child, index) => {
      const place = places[index];
      if (place === undefined || place.width <= 0) return [];
      return [labelled(child, part.read(child, context).style, { ...box, ...place }, narrow(value, context))];
    });
  },
};

/** Tells all faults of the parts as one: their widths follow from the value, so shorter words may not help. */
function narrow(value: number, context: Drawing): Drawing {
  let told = false;
  const fault: Faults['fault'] = ({ units, place }) => {
    if (!told) context.fault({ kind: 'share-too-narrow', units, place, share: value });
    told = true;
  };
  return { ...context, fault };
}

export const part = declare('part', {
  what: 'a part of a `share`',
  where: ['share'],
  holds: ['words'],
  attributes: { style: style('micro') },
});

const labelled = (element: Element, look: Style, box: Box, context: Drawing): Item =>
  setInShape({ element, style: look, box }, { label: 'share' }, context, { kind: 'rect' });

const scaleOwn = declare('scale', {
  what: 'squares from strong to soft: those in use carry their number, the others a mark; `alt` says which',
  where: ['drawings', 'blocks'],
  attributes: { alt: text() },
  measures: ['squareWidth', 'squareHeight', 'squareGap'],
});

export const scale: ElementKind = {
  ...scaleOwn,
  height: (_element, _width, context) => scaleOwn.measure('squareHeight', context),
  place: placeScale,
};

function placeScale(element: Element, box: Box, context: Drawing): Item[] {
  const { squareWidth: width, squareHeight: height, squareGap } = scaleOwn.measures(context);
  const squares = childrenOf(element, 'square');
  const items = squares.flatMap((child, index) =>
    placeSquare(child, { x: box.x + index * (width + squareGap), y: box.y, width, height }, context),
  );
  const all = { ...box, width: sumWithGaps(Array<number>(squares.length).fill(width), squareGap), height };
  const alt = plainText(scaleOwn.read(element, context).alt, context);
  return [{ ...itemBase(all, { label: 'scale', alt }, context), kind: 'group', items }];
}

export const square = declare('square', {
  what: 'a square of a `scale`; with `mark` it is not in use',
  where: ['scale'],
  holds: ['words'],
  attributes: { style: style(), mark: mark() },
  styles: ['micro', 'squareUnused'],
});

function placeSquare(element: Element, box: Box, context: Drawing): Item[] {
  const { style: look, mark: sign } = square.read(element, context);
  if (sign === undefined) return [labelled(element, look ?? square.style('micro', context), box, context)];
  const { fill, line } = look ?? square.style('squareUnused', context);
  return [
    decoration(box, { fill, line }, 'square', context),
    ...markItems(sign, box.x + (box.width - sign.width) / 2, box.y + box.height / 2, context),
  ];
}
