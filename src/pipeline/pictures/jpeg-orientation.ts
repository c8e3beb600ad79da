/** The way up of a photograph, as cameras note it in EXIF data (JEITA CP-3451, 4.6.4: tag 0112 of the first directory, 1 is upright). */
import type { Segment } from './jpeg-segments.js';

const HEAD = 'Exif\0\0';
const TAG = 0x0112;
/** Bytes of a directory's entry. */
const ENTRY = 12;

/** 1 to 8; undefined where the segment does not say. */
export function orientationOf({ marker, data }: Segment): number | undefined {
  if (marker !== 0xe1 || String.fromCharCode(...data.subarray(0, HEAD.length)) !== HEAD) return undefined;
  const tiff = data.subarray(HEAD.length);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49;
  const short = (at: number): number => (at + 2 <= view.byteLength ? view.getUint16(at, little) : 0);
  const directory = view.byteLength < 8 ? 0 : view.getUint32(4, little);
  const entries = Array.from({ length: short(directory) }, (_, index) => directory + 2 + index * ENTRY);
  const entry = entries.find((at) => short(at) === TAG);
  return entry === undefined ? undefined : short(entry + 8);
}
