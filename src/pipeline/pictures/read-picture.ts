/** Tells from a file's first bytes which kind of picture it is, whatever its name says, and reads it. */
import type { Assets } from '../../scene/scene.js';
import { SIGNATURE } from './png-chunks.js';
import { readJpeg } from './read-jpeg.js';
import { readPng } from './read-png.js';

export type Asset = NonNullable<ReturnType<Assets['get']>>;

/** A slide's picture in print quality has a tenth of it. */
export const LARGEST_PICTURE = 20_000_000;

const KINDS = [
  { mime: 'image/png', signature: SIGNATURE, read: readPng },
  { mime: 'image/jpeg', signature: [0xff, 0xd8, 0xff], read: readJpeg },
] as const;

/** The picture without its metadata, or why it cannot be used, as the end of a sentence: `it is neither PNG nor JPEG`. */
export function readPicture(bytes: Uint8Array): Asset | string {
  const kind = KINDS.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte));
  if (kind === undefined) return 'it is neither PNG nor JPEG';
  const read = kind.read(bytes);
  return typeof read === 'string' ? read : { bytes: read, mime: kind.mime };
}
