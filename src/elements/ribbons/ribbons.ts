/** `<ribbons>`: who gives how much of one sum. Each ribbon is a freeform as thick as its amount; nobody's thickness is guessed. */
import { around, sum } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Themed } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { type Element, unitsIn } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { unitsOf } from '../image/image.js';
import { itemBase } from '../items.js';
import { receiver, ribbon, ribbonsOwn } from './declarations.js';
import { type Frame, partsOf, type Placed } from './frame.js';
import { arrowItems, ribbonItems } from './ribbon-items.js';
import { sumWords, wordsOf } from './ribbon-words.js';
import { type Streams, streamsOf } from './streams.js';

export const ribbons: ElementKind = {
  ...ribbonsOwn,
  check: (element) => [
    ...(childrenOf(element, ribbon.kind).length > 0 ? [] : ['<ribbons> has no ribbon.']),
    ...(childrenOf(element, receiver.kind).length === 1 ? [] : ['<ribbons> needs one receiver.']),
  ],
  height: (element, _width, context) => {
    const { ribbonAir, ribbonLeast } = ribbonsOwn.measures(context);
    return sum(partsOf(context, element).map(({ words }) => words + ribbonAir)) + ribbonLeast;
  },
  place: placeRibbons,
};

function placeRibbons(element: Element, box: Box, context: Drawing): Item[] {
  const parts = partsOf(context, element);
  const { names, receiver: room } = ribbonsOwn.read(element, context);
  const { ribbonBar, ribbonBeside } = ribbonsOwn.measures(context);
  const bars = box.x + names + ribbonBeside;
  const frame = { box, bars, from: bars + ribbonBar, to: box.x + box.width - room - ribbonBeside - ribbonBar, parts };
  // One ribbon alone would be as thick as one likes.
  const isScaled = parts.filter(({ value }) => value !== undefined).length > 1;
  const streams = isScaled ? scaled(frame, context) : unscaled(frame, context);
  const placed = { frame, streams };
  const excess = lacking(placed, isScaled, context);
  if (excess > 0) context.fault({ kind: 'too-tall', units: unitsIn(element), place: element.place, excess });
  return [
    ...drawing(element, isScaled ? ribbonItems(placed, context) : arrowItems(placed, context), context),
    ...parts.flatMap((part, index) => wordsOf(part, index, placed, context)),
    ...childrenOf(element, receiver.kind).map((child) => sumWords(child, room, placed, context)),
  ];
}

function scaled({ parts, box }: Frame, context: Themed): Streams {
  const { ribbonGap: gap, ribbonAir: air } = ribbonsOwn.measures(context);
  return streamsOf(parts, { top: box.y, height: box.height, gap, air });
}

/** Rows alike, with arrows to a thin bar. */
function unscaled({ parts, box }: Frame, context: Themed): Streams {
  const { ribbonTargetReach: reach } = ribbonsOwn.measures(context);
  const row = box.height / Math.max(1, parts.length);
  const starts = parts.map((_, index) => ({ y: box.y + (index + 0.5) * row, height: 0 }));
  const from = box.y + row / 2 - reach;
  return { starts, ends: starts, sum: { y: from, height: (parts.length - 1) * row + 2 * reach } };
}

/** How much more height it would take: ribbons that can be told apart, or rows that hold their words. */
function lacking({ frame: { parts, box }, streams }: Placed, isScaled: boolean, context: Themed): number {
  const { ribbonLeast, ribbonAir } = ribbonsOwn.measures(context);
  if (isScaled) return ribbonLeast - streams.sum.height;
  return parts.length * (Math.max(...parts.map(({ words }) => words)) + ribbonAir) - box.height;
}

/** One figure to those who do not see it; decoration where it says nothing. */
function drawing(element: Element, items: readonly Item[], context: Drawing): readonly Item[] {
  const { alt, name } = ribbonsOwn.read(element, context);
  const said = plainText(alt, context);
  if (said === '') return items;
  const naming = { label: name, alt: said, units: unitsOf(alt) };
  return [{ ...itemBase(around(items.map(({ box }) => box)), naming, context), kind: 'group', items }];
}
