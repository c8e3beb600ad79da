/** `<miniature>`: the example of a slide type small and grey, frames round its parts, and a list that says what they are. */
import { sum, within } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Example, Faults, Looks, Setting, Shown, Themed } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { heightOf } from '../../setting/report-text.js';
import { setText } from '../../setting/set-text.js';
import { unitsIn, type Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { decoration, itemBase } from '../items.js';
import { setInBox } from '../set-in-box.js';
import { callout, miniature as own } from './declarations.js';
import { type Shrink, toneOf } from './grey-form.js';
import { greyItems } from './grey-items.js';
import { letterOf, letterTile, placeCallouts, type Callout } from './callouts.js';
import { type Region, regionNames, regionOf } from './regions.js';

export const miniature: ElementKind = {
  ...own,
  width: (element, context) => pageSize(element, context).width + 2 * gutterOf(element, context),
  height: (element, width, context) => {
    const page = pageSize(element, context).height;
    if (!hasCallouts(element)) return page;
    const { calloutPad } = own.measures(context);
    const room = listWidth(element, width, context);
    const list = sum(childrenOf(element, callout.kind).map((child) => entryHeight(child, room, context)));
    return Math.max(list + 2 * calloutPad, page + calloutPad);
  },
  place: placeMiniature,
};

const hasCallouts = (element: Element): boolean => childrenOf(element, callout.kind).length > 0;

/** Where the letters stand, on both sides. */
const gutterOf = (element: Element, context: Themed): number =>
  hasCallouts(element) ? own.measure('calloutGutter', context) : 0;

function pageSize(element: Element, context: Looks): Pick<Box, 'width' | 'height'> {
  const { scale } = own.read(element, context);
  const { width, height } = context.theme.page;
  return { width: width * scale, height: height * scale };
}

/** What the drawing and its gutters leave. */
function listWidth(element: Element, width: number, context: Looks): number {
  const { calloutGutter, calloutSpace } = own.measures(context);
  return width - pageSize(element, context).width - 2 * calloutGutter - calloutSpace;
}

/** `room` is the width of the list. */
function entryHeight(child: Element, room: number, context: Setting): number {
  const { calloutIndent, calloutGap, calloutTile } = own.measures(context);
  const style = callout.style('body', context);
  const width = room - calloutIndent;
  return Math.max(calloutTile, heightOf(setText(child, style, { width }, context).body)) + calloutGap;
}

function placeMiniature(element: Element, box: Box, context: Shown & Drawing): Item[] {
  const { type, scale } = own.read(element, context);
  const example = context.example(type);
  if (example === undefined) {
    context.fault({ kind: 'no-example', type, units: [], place: element.place });
    return [];
  }
  const page = pageBox(element, box, context);
  const shrink: Shrink = ({ x, y, width, height }) => ({
    x: page.x + x * scale,
    y: page.y + y * scale,
    width: width * scale,
    height: height * scale,
  });
  const callouts = inReadingOrder(element, example.items, shrink, context);
  return [
    drawing(element, example, page, shrink, context),
    ...placeCallouts(callouts, page, context),
    ...listItems(callouts, element, box, context),
  ];
}

/** At the right, with a gutter for letters on both sides. */
function pageBox(element: Element, box: Box, context: Looks): Box {
  const size = pageSize(element, context);
  const x = box.x + box.width - gutterOf(element, context) - size.width;
  return { ...size, x, y: box.y + (box.height - size.height) / 2 };
}

function drawing(element: Element, { background, items }: Example, page: Box, shrink: Shrink, context: Drawing): Item {
  const { scale, alt } = own.read(element, context);
  const { line } = own.style('miniaturePage', context);
  const paper = decoration(page, { fill: toneOf(background, context), line }, 'miniature', context);
  return {
    ...itemBase(page, { label: 'miniature', alt: plainText(alt, context) }, context),
    kind: 'group',
    items: [paper, ...greyItems(items, shrink, scale, context)],
  };
}

/** From the top, then from the left; those whose part is not there are told and left out. */
function inReadingOrder(
  element: Element,
  items: readonly Item[],
  shrink: Shrink,
  context: Looks & Faults,
): readonly Callout[] {
  const found = childrenOf(element, callout.kind).flatMap((child) => {
    const { region } = callout.read(child, context);
    const part = regionOf(items, region);
    if (part !== undefined) return [{ element: child, box: frameOf(part, shrink, context) }];
    context.fault({
      kind: 'unknown-region',
      region,
      known: regionNames(items),
      units: unitsIn(child),
      place: child.place,
    });
    return [];
  });
  return [...found]
    .sort((a, b) => (besides(a.box, b.box) ? a.box.x - b.box.x : a.box.y - b.box.y))
    .map((one, index) => ({ ...one, letter: letterOf(index) }));
}

/** Side by side: they share more than half of the lower one's height. */
function besides(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return shared > Math.min(a.height, b.height) / 2;
}

/** The frame runs outside a text, but inside the edges of anything else, so that the frames of two things that stand close never touch. */
function frameOf({ box, isText }: Region, shrink: Shrink, context: Themed): Box {
  const { calloutAir, calloutInset } = own.measures(context);
  return within(shrink(box), isText ? -calloutAir : calloutInset);
}

function listItems(callouts: readonly Callout[], element: Element, box: Box, context: Drawing): Item[] {
  const { calloutTile, calloutIndent, calloutGap, calloutPad } = own.measures(context);
  const list = listWidth(element, box.width, context);
  const heights = callouts.map((one) => entryHeight(one.element, list, context));
  const air = box.height - sum(heights) + calloutGap;
  if (air < -0.01) tell(-air, callouts, element, context);
  const top = box.y + Math.max(0, Math.min(calloutPad, air / 2));
  return callouts.flatMap(({ element: child, letter }, index) => {
    const y = top + sum(heights.slice(0, index));
    const tile = letterTile(letter, { x: box.x, y, width: calloutTile, height: calloutTile }, child, context);
    const room = {
      x: box.x + calloutIndent,
      y,
      width: list - calloutIndent,
      height: (heights[index] ?? 0) - calloutGap,
    };
    return [
      tile,
      setInBox({ element: child, style: callout.style('body', context), box: room }, { label: 'part' }, context),
    ];
  });
}

const tell = (excess: number, callouts: readonly Callout[], { place }: Element, context: Faults): void =>
  context.fault({ kind: 'too-tall', excess, units: callouts.flatMap(({ element }) => unitsIn(element)), place });
