/** Tells from a file's first bytes which kind of picture it is, whatever its name says, and whether it is whole. */
import type { Assets } from '../../scene/scene.js';
import { jpegFault } from './jpeg-fault.js';
import { pngFault } from './png-fault.js';

export type Asset = NonNullable<ReturnType<Assets['get']>>;

const KINDS = [
  { mime: 'image/png', signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], faultOf: pngFault },
  { mime: 'image/jpeg', signature: [0xff, 0xd8, 0xff], faultOf: jpegFault },
] as const;

/** The picture, or why it cannot be used, as the end of a sentence: `it is neither PNG nor JPEG`. */
export const readPicture = (bytes: Uint8Array): Asset | string => {
  const kind = KINDS.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte));
  if (kind === undefined) return 'it is neither PNG nor JPEG';
  return kind.faultOf(bytes) ?? { bytes, mime: kind.mime };
};
