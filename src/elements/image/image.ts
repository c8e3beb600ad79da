/** `<image>`: a picture in its own proportions, whole within its place or filling it with its edges cut off, and frames on parts of it. */
import { boxesMeet } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing, Faults, LayoutContext, Looks, PictureSize, Shown, Texts } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { heightOf } from '../../setting/report-text.js';
import { insetsOf, setText } from '../../setting/set-text.js';
import type { Element, Inline } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { itemBase, type Naming, shapeItem } from '../items.js';
import { saying } from '../plot/annotate.js';
import { setInShape } from '../set-in-box.js';
import { contained, cropTo, type Seen, squareIn } from './crop.js';
import { imageOwn as own } from './declarations.js';
import { placeDetails } from './details.js';

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
  taken: (element, width, offered, context) => {
    const { fit, shape } = own.read(element, context);
    const fills = fit === 'cover' && shape === 'rect';
    return fills ? offered : Math.min(offered, naturalHeight(element, width, context));
  },
  place: placeImage,
};

function placeImage(element: Element, box: Box, context: LayoutContext): Item[] {
  const { path, alt, shape } = own.read(element, context);
  const size = sizeOf(element, context);
  reportSmall(element, box, context);
  const seen = size === undefined ? { box } : seenIn(element, box, size, context);
  if (size?.missing === true) {
    const details = placeDetails(element, { box: seen.box }, context);
    return [standIn(element, seen.box, details, context), ...details];
  }
  const { box: place, ...crop } = seen;
  const round = shape === 'circle' ? { round: true as const } : {};
  return [
    { ...itemBase(place, namingOf(alt, context), context), kind: 'image', path, ...crop, ...round },
    // A picture that cannot be shown has no details: what is wrong is told when its bytes are asked for.
    ...(size === undefined ? [] : placeDetails(element, seen, context)),
  ];
}

const namingOf = (alt: readonly Inline[], context: Texts): Naming => ({
  label: 'image',
  alt: plainText(alt, context),
  units: unitsOf(alt),
});

export const unitsOf = (alt: readonly Inline[]): readonly string[] =>
  alt.flatMap((part) => (part.kind === 'unit' ? [part.id] : []));

const sizeOf = (element: Element, context: Looks & Shown): PictureSize | undefined =>
  context.pictureSize(own.read(element, context).path);

/** Zero for a picture that cannot be shown: what is wrong with it is told when its bytes are asked for. */
function naturalHeight(element: Element, width: number, context: Looks & Shown): number {
  const size = sizeOf(element, context);
  if (size === undefined) return 0;
  const { shape, ratio = size.width / size.height } = own.read(element, context);
  return shape === 'circle' ? width : width / ratio;
}

/** A picture that is wide and low by itself may be lower than `least`. */
function reportSmall(element: Element, { width, height }: Box, context: Looks & Shown & Faults): void {
  if (sizeOf(element, context) === undefined) return;
  const { path, alt, least } = own.read(element, context);
  const needed = Math.min(least, naturalHeight(element, width, context));
  if (width >= 1 && height > needed - 0.01) return;
  context.fault({ kind: 'picture-too-small', units: unitsOf(alt), place: element.place, path, width, height });
}

function seenIn(element: Element, box: Box, size: PictureSize, context: Looks): Seen {
  const { fit, focus, shape, ...standing } = own.read(element, context);
  const place = shape === 'circle' ? squareIn(box, standing) : box;
  if (fit === 'contain' && shape === 'rect') return { box: contained(box, size, standing) };
  return { box: place, crop: cropTo(place, size, focus) };
}

/** A box in the place of a picture that is still to come, with what it is to show where that has room and nothing else stands. */
function standIn(element: Element, box: Box, over: readonly Item[], context: Drawing): Item {
  const { alt, shape } = own.read(element, context);
  const style = own.style('pictureMissing', context);
  const words = saying(element, alt);
  const { body, tooWide } = setText(words, style, { width: box.width, insets: insetsOf(style) }, context);
  const height = heightOf(body);
  const lines = { ...box, y: box.y + (box.height - height) / 2, height };
  const isRound = shape === 'circle';
  if (!isRound && tooWide <= 0 && height <= box.height && !over.some((item) => boxesMeet(item.box, lines)))
    return setInShape({ element: words, style, box }, { label: 'image', role: 'label' }, context);
  const geometry = { kind: isRound ? 'ellipse' : 'rect' } as const;
  return shapeItem(box, { geometry, fill: style.fill, line: style.line }, namingOf(alt, context), context);
}
