/** Which part of a picture its place shows, and where in it. */
import type { Box, Crop, Point } from '../../scene/scene.js';
import type { PictureSize } from '../../setting/context.js';

/** What is seen of a picture: its box on the slide, and what is cut off. */
export interface Seen {
  readonly box: Box;
  readonly crop?: Crop;
}

/** How much of the room that is left stands before the picture. */
const PART_BEFORE = { left: 0, center: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 } as const;

export interface Standing {
  readonly align: 'left' | 'center' | 'right';
  readonly anchor: 'top' | 'middle' | 'bottom';
}

/** Whole, as large as the box lets it be. */
export function contained(box: Box, size: PictureSize, standing: Standing): Box {
  const scale = Math.min(box.width / size.width, box.height / size.height);
  return standingIn(box, [size.width * scale, size.height * scale], standing);
}

/** The largest square in the box, which a circle fills. */
export function squareIn(box: Box, standing: Standing): Box {
  const side = Math.min(box.width, box.height);
  return standingIn(box, [side, side], standing);
}

export function standingIn(box: Box, [width, height]: Point, { align, anchor }: Standing): Box {
  const x = box.x + (box.width - width) * PART_BEFORE[align];
  return { x, y: box.y + (box.height - height) * PART_BEFORE[anchor], width, height };
}

/**
 * What is cut off so that the rest fills the box: nothing along the side that just fits, and along the other as much as brings
 * the point of the picture at `focus` (parts of its width and height) nearest to the middle of the box.
 */
export function cropTo(box: Box, size: PictureSize, [across = 0.5, down = 0.5]: readonly number[]): Crop {
  const scale = Math.max(box.width / size.width, box.height / size.height);
  const [left, right] = cutOff(box.width / (size.width * scale), across);
  const [top, bottom] = cutOff(box.height / (size.height * scale), down);
  return { left, top, right, bottom };
}

/** Before and after the part that is shown, which is `shown` of the whole. */
function cutOff(shown: number, focus: number): Point {
  const cut = 1 - shown;
  const before = Math.min(Math.max(focus - shown / 2, 0), cut);
  return [before, cut - before];
}
