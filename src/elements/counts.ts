/** Drawings that show how many of how many: `<meter>` (a square each) and `<harvey>` (a ball filled by the share). */
import type { Box, Item } from '../scene/scene.js';
import { sumWithGaps, within } from '../scene/points.js';
import type { Drawing, Ids } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { amount, pointsOr } from '../setting/number-types.js';
import { plainText } from '../setting/plain-text.js';
import { style } from '../setting/theme-types.js';
import { text } from '../setting/word-types.js';
import type { Element } from '../template/element.js';
import type { ElementKind } from './element-kind.js';
import { decoration, itemBase, type Naming } from './items.js';

const about = {
  value: 'how many there are',
  of: 'how many there could be',
  alt: 'says both numbers; where it is left out the text beside says them, and the drawing is decoration',
};

const meterOwn = declare('meter', {
  what: 'a square for each of a few things, full for those that there are',
  where: ['drawings', 'blocks'],
  attributes: {
    value: amount(),
    of: amount(),
    size: pointsOr('meterSize'),
    gap: pointsOr('meterGap'),
    full: style('meterFull'),
    empty: style('meterEmpty'),
    alt: text(),
  },
  about: {
    ...about,
    size: 'side of a square',
    gap: 'between two squares',
    full: 'look of a square',
    empty: 'and of one that is not there',
  },
});

export const meter: ElementKind = {
  ...meterOwn,
  height: (element, _width, context) => meterOwn.read(element, context).size,
  width: (element, context) => {
    const { of = 0, size, gap } = meterOwn.read(element, context);
    return sumWithGaps(Array<number>(squaresFor(of)).fill(size), gap);
  },
  place: placeMeter,
};

/** More squares than any page has room for need not be drawn to be told as leaving it. */
const MOST_SQUARES = 999;

/** Things are counted whole, also where a template gives a fact that is not. */
const squaresFor = (of: number): number => Math.min(MOST_SQUARES, Math.max(0, Math.round(of)));

function placeMeter(element: Element, box: Box, context: Drawing): Item[] {
  const { value = 0, of = 0, size, gap, full, empty, alt } = meterOwn.read(element, context);
  const y = box.y + Math.max(0, (box.height - size) / 2);
  const squares = Array.from({ length: squaresFor(of) }, (_, index) => {
    // A line drawn around a box stands half outside; a drawing keeps inside its size.
    const { fill, line } = index < value ? full : empty;
    const square = { x: box.x + index * (size + gap), y, width: size, height: size };
    return decoration(within(square, (line?.width ?? 0) / 2), { fill, line }, 'square', context);
  });
  const all = { x: box.x, y, width: sumWithGaps(Array<number>(squares.length).fill(size), gap), height: size };
  return grouped(squares, all, { label: 'meter', alt: plainText(alt, context) }, context);
}

const harveyOwn = declare('harvey', {
  what: 'a Harvey ball: a circle filled clockwise by the share',
  where: ['drawings', 'blocks'],
  attributes: { value: amount(), of: amount(), size: pointsOr('harveySize'), alt: text() },
  about: { ...about, size: 'its diameter' },
  fills: ['harvey', 'harveyPart'],
  lines: ['harvey'],
});

export const harvey: ElementKind = {
  ...harveyOwn,
  height: (element, _width, context) => harveyOwn.read(element, context).size,
  width: (element, context) => harveyOwn.read(element, context).size,
  place: placeHarvey,
};

function placeHarvey(element: Element, box: Box, context: Drawing): Item[] {
  const { value = 0, of = 1, size, alt } = harveyOwn.read(element, context);
  const ball = { x: box.x, y: box.y + Math.max(0, (box.height - size) / 2), width: size, height: size };
  const line = harveyOwn.line('harvey', context);
  const part = harveyOwn.fill('harveyPart', context);
  const share = Math.min(1, Math.max(0, value / Math.max(1, of)));
  const fill = share === 1 ? part : harveyOwn.fill('harvey', context);
  const circle = decoration(
    within(ball, line.width / 2),
    { geometry: { kind: 'ellipse' }, fill, line },
    'ball',
    context,
  );
  const pie =
    share === 0 || share === 1
      ? []
      : [decoration(ball, { geometry: { kind: 'pie', share }, fill: part }, 'part', context)];
  return grouped([circle, ...pie], ball, { label: 'harvey', alt: plainText(alt, context) }, context);
}

function grouped(items: readonly Item[], box: Box, naming: Naming, context: Ids): Item[] {
  return naming.alt === '' ? [...items] : [{ ...itemBase(box, naming, context), kind: 'group', items }];
}
