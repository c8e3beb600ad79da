/** A picture in its box. Layout has given the box the proportions of what is shown: the whole picture, or what the crop leaves. */
import { isFigure } from '../../scene/drawing/is-figure.js';
import { uncropped } from '../../scene/drawing/uncropped.js';
import type { Asset, Box, Crop, ImageItem } from '../../scene/scene.js';
import type { DrawItem } from './drawing.js';
import { figureAttributes } from './figure.js';
import { unitGroup } from './unit-group.js';
import { element, short } from './xml.js';

export const image: DrawItem<ImageItem> = (item, place, { assets }) => {
  const asset = assets.get(item.path);
  if (asset === undefined) throw new Error(`there are no bytes of the picture ${item.path}`);
  // An image without a text of its own would be read out by its address.
  const said = place.told && !isFigure(item) ? { 'aria-hidden': 'true' } : figureAttributes(item, place);
  return unitGroup(item.units, item.box, said, shown(item, asset));
};

function shown({ box, crop, round }: ImageItem, asset: Asset): string {
  const seen = crop === undefined ? picture(box, asset) : cropped(box, crop, asset);
  return round === true ? inEllipse(box, seen) : seen;
}

/** Pages stand beside each other, so its id says all that it does: two of one name are the same clip. */
function inEllipse({ x, y, width, height }: Box, content: string): string {
  const [rx, ry] = [width / 2, height / 2];
  const id = ['round', ...[x, y, width, height].map(short)].join('-');
  const clip = element('clipPath', { id }, element('ellipse', { cx: x + rx, cy: y + ry, rx, ry }));
  return clip + element('g', { 'clip-path': `url(#${id})` }, content);
}

/** A crop is a window of its own with the coordinates of the page (SVG 2, 5.1); a clip would need an id. */
function cropped(box: Box, crop: Crop, asset: Asset): string {
  const { x, y, width, height } = box;
  const window = { x, y, width, height, viewBox: [x, y, width, height].join(' '), preserveAspectRatio: 'none' };
  return element('svg', window, picture(uncropped(box, crop), asset));
}

function picture({ x, y, width, height }: Box, { bytes, mime }: Asset): string {
  const href = `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;
  return element('image', { x, y, width, height, preserveAspectRatio: 'none', href });
}
