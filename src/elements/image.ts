/** `<image>`: a picture in its own proportions, whole within its place or filling it with its edges cut off. */
import type { Box, Crop } from '../scene/scene.js';
import type { Faults, Looks, PictureSize, Shown } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { points } from '../setting/number-types.js';
import { plainText } from '../setting/plain-text.js';
import { oneOf, text, word } from '../setting/word-types.js';
import type { Element, Inline } from '../template/element.js';
import type { ElementKind } from './element-kind.js';
import { itemBase } from './items.js';

const own = declare('image', {
  what: 'a picture of the project (PNG or JPEG), as tall as its width and its proportions ask for; where room is short it shrinks',
  where: ['blocks'],
  tells: ['path'],
  attributes: {
    path: word(''),
    alt: text(),
    fit: oneOf(['contain', 'cover'], 'contain'),
    align: oneOf(['left', 'center', 'right'], 'left'),
    anchor: oneOf(['top', 'middle', 'bottom'], 'top'),
    least: points(72),
  },
  about: {
    path: 'from the project’s folder',
    alt: 'what it shows, in words',
    fit: 'whole within its place, or filling it with its edges cut off, the same at both sides',
    align: 'where it stands, if it is narrower than its place',
    anchor: 'where it stands, if it is lower than its place',
    least: 'the height down to which it may shrink',
  },
});

/** Points of a pixel where nothing else says how wide a picture is: 96 to the inch, as browsers have it. */
const pixel = 0.75;

export const image: ElementKind = {
  ...own,
  check: (element) =>
    element.attributes['path']?.some((part) => part.kind !== 'literal' || part.text.trim() !== '') === true
      ? []
      : ['<image> names no picture: its path is empty. Leave the element out where there is none.'],
  height: naturalHeight,
  least: (element, width, context) =>
    Math.min(own.read(element, context).least, naturalHeight(element, width, context)),
  width: (element, context) => (sizeOf(element, context)?.width ?? 0) * pixel,
  taken: (element, width, offered, context) =>
    own.read(element, context).fit === 'cover' ? offered : Math.min(offered, naturalHeight(element, width, context)),
  place: (element, box, context) => {
    const { path, alt } = own.read(element, context);
    const naming = { label: 'image', alt: plainText(alt, context), units: unitsOf(alt) };
    reportSmall(element, box, context);
    const { box: seen, ...crop } = shownIn(element, box, context);
    return [{ ...itemBase(seen, naming, context), kind: 'image', path, ...crop }];
  },
};

const unitsOf = (alt: readonly Inline[]): readonly string[] =>
  alt.flatMap((part) => (part.kind === 'unit' ? [part.id] : []));

const sizeOf = (element: Element, context: Looks & Shown): PictureSize | undefined =>
  context.pictureSize(own.read(element, context).path);

/** Nothing for one that cannot be shown: what is wrong with it is told when its bytes are asked for. */
function naturalHeight(element: Element, width: number, context: Looks & Shown): number {
  const size = sizeOf(element, context);
  return size === undefined ? 0 : (width * size.height) / size.width;
}

/** A picture that is wide and low by itself may be lower than `least`. */
function reportSmall(element: Element, { width, height }: Box, context: Looks & Shown & Faults): void {
  if (sizeOf(element, context) === undefined) return;
  const { path, alt, least } = own.read(element, context);
  const needed = Math.min(least, naturalHeight(element, width, context));
  if (width >= 1 && height > needed - 0.01) return;
  context.fault({ kind: 'picture-too-small', units: unitsOf(alt), place: element.place, path, width, height });
}

interface Cropped {
  readonly box: Box;
  readonly crop?: Crop;
}

function shownIn(element: Element, box: Box, context: Looks & Shown): Cropped {
  const size = sizeOf(element, context);
  const { fit, align, anchor } = own.read(element, context);
  if (size === undefined) return { box };
  if (fit === 'cover') return { box, crop: cropTo(box, size) };
  const scale = Math.min(box.width / size.width, box.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const x = box.x + (box.width - width) * partBefore[align];
  return { box: { x, y: box.y + (box.height - height) * partBefore[anchor], width, height } };
}

/** How much of the room that is left stands before the picture. */
const partBefore = { left: 0, center: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 } as const;

/** As much at one side as at the other, and nothing along the side that just fits. */
function cropTo(box: Box, size: PictureSize): Crop {
  const scale = Math.max(box.width / size.width, box.height / size.height);
  const across = (1 - box.width / (size.width * scale)) / 2;
  const down = (1 - box.height / (size.height * scale)) / 2;
  return { left: across, top: down, right: across, bottom: down };
}
