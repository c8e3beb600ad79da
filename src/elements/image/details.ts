/** Frames on parts of a picture, each with its words on a tag that touches the frame: readable on dark and on light. */
import { uncropped } from '../../scene/drawing/uncropped.js';
import { boxesMeet, within } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks, Texts } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { type Element, unitsIn } from '../../template/element.js';
import { decoration } from '../items.js';
import { measured, type Measured } from '../plot/annotate.js';
import { setInShape } from '../set-in-box.js';
import type { Seen } from './crop.js';
import { detail } from './declarations.js';
import { placesOfTag, type Side, sides, tagsApart } from './tag-places.js';

/** A frame, and the places that its tag may take. */
interface Framed {
  readonly element: Element;
  /** Where the middle of the frame's line runs. */
  readonly box: Box;
  readonly tag: Measured;
  readonly sides: readonly Side[];
}

/** Frames, then their tags, which nothing lies over. What cannot be followed is told: frames or tags that meet, or leave the picture. */
export function placeDetails(element: Element, seen: Seen, context: Drawing): Item[] {
  const framed = childrenOf(element, detail.kind).flatMap((child) => framedIn(child, seen, context));
  tellMeeting(framed, context);
  const edge = edgeOf(context);
  const frames = framed.map(({ box }) => within(box, -edge));
  const inside = within(seen.box, detail.style('pictureTag', context).line?.width ?? 0);
  const places = framed.map((one, index) => {
    const others = frames.filter((_, other) => other !== index);
    return placesOfTag(frames[index] ?? one.box, one.tag, one.sides).filter(
      (place) => holds(inside, place) && !others.some((other) => boxesMeet(other, place)),
    );
  });
  const tags = tagsApart(places);
  framed.forEach((one, index) => {
    if (tags === undefined && (places[index]?.length === 0 || places.every(({ length }) => length > 0)))
      context.fault({ kind: 'tag-without-place', ...saidOf(one.element, context) });
  });
  return [
    ...framed.flatMap(({ box }) => frameItems(box, context)),
    ...framed.flatMap((one, index) => tagItem(one, tags?.[index], context)),
  ];
}

/** Half of the light line that runs under the frame and is seen on both sides of it. */
const edgeOf = (context: Looks): number => detail.line('pictureFrameEdge', context).width / 2;

/** Lengths are sums of fractions. */
const TOLERANCE = 0.5;

const holds = (whole: Box, { x, y, width, height }: Box, by = 0.01): boolean =>
  x >= whole.x - by &&
  y >= whole.y - by &&
  x + width <= whole.x + whole.width + by &&
  y + height <= whole.y + whole.height + by;

const saidOf = (element: Element, context: Texts) => ({
  words: plainText(element.children, context),
  units: unitsIn(element),
  place: element.place,
});

function framedIn(element: Element, { box: seen, crop }: Seen, context: Drawing): readonly Framed[] {
  const { box: parts, tag } = detail.read(element, context);
  const [x = 0, y = 0, width = 1, height = 1] = parts;
  const whole = crop === undefined ? seen : uncropped(seen, crop);
  const asked = {
    x: whole.x + x * whole.width,
    y: whole.y + y * whole.height,
    width: width * whole.width,
    height: height * whole.height,
  };
  if (!holds(seen, asked, TOLERANCE)) {
    context.fault({ kind: 'detail-cut-off', ...saidOf(element, context) });
    return [];
  }
  const words: Element = { ...element, kind: 'text', attributes: {} };
  const look = detail.style('pictureTag', context);
  const box = shared(asked, within(seen, edgeOf(context)));
  return [{ element, box, tag: measured(words, look, context), sides: tag === 'auto' ? sides : [tag] }];
}

/** What two boxes have in common: a frame at the edge of the picture runs inside it. */
function shared(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [right, bottom] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)];
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

function tellMeeting(framed: readonly Framed[], context: Drawing): void {
  const edge = edgeOf(context);
  for (const [index, a] of framed.entries())
    for (const b of framed.slice(index + 1))
      if (boxesMeet(within(a.box, -edge), within(b.box, -edge))) {
        const { words, ...where } = saidOf(b.element, context);
        context.fault({ kind: 'details-meet', ...where, words: [saidOf(a.element, context).words, words] });
      }
}

function frameItems(box: Box, context: Drawing): readonly Item[] {
  const lines = [detail.line('pictureFrameEdge', context), detail.line('pictureFrame', context)];
  return lines.map((line) => decoration(box, { line }, 'frame', context));
}

function tagItem({ tag: { element, style } }: Framed, box: Box | undefined, context: Drawing): readonly Item[] {
  return box === undefined ? [] : [setInShape({ element, style, box }, { label: 'tag', role: 'label' }, context)];
}
