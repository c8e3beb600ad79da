/** Tells from a file's first bytes which kind of picture it is, whatever its name says, and reads it. */
import type { Assets } from '../../scene/scene.js';
import { SIGNATURE } from './png-chunks.js';
import { readJpeg } from './read-jpeg.js';
import { readPng } from './read-png.js';
import { looksLikeSvg } from './svg/plain-svg.js';
import { readSvg } from './svg/read-svg.js';

export type Asset = NonNullable<ReturnType<Assets['get']>>;

/** With its size in pixels, or in units of an SVG, by which layout gives it a place in its proportions. */
export interface Picture extends Asset {
  readonly width: number;
  readonly height: number;
  /** What approvals are bound to, where the bytes depend on who made them of it. */
  readonly source?: Uint8Array;
}

/** A slide's picture in print quality has a tenth of it. */
export const LARGEST_PICTURE = 20_000_000;

const KINDS = [
  { mime: 'image/png', signature: SIGNATURE, read: readPng },
  { mime: 'image/jpeg', signature: [0xff, 0xd8, 0xff], read: readJpeg },
] as const;

/** The picture without its metadata, or why it cannot be used, as the end of a sentence: `it is neither PNG, JPEG nor SVG`. */
export function readPicture(bytes: Uint8Array): Picture | string {
  const kind = KINDS.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte));
  const read = kind === undefined ? readDrawing(bytes) : kind.read(bytes);
  return typeof read === 'string' ? read : { ...read, mime: kind?.mime ?? 'image/svg+xml' };
}

const readDrawing = (bytes: Uint8Array): ReturnType<typeof readSvg> =>
  looksLikeSvg(bytes) ? readSvg(bytes) : 'it is neither PNG, JPEG nor SVG';
