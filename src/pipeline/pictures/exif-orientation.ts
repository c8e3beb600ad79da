/** The way up of a photograph, as cameras note it in EXIF data (JEITA CP-3451, 4.6.4: tag 0112 of the first directory, 1 is upright). */

const TAG = 0x0112;
/** Bytes of a directory's entry. */
const ENTRY = 12;

export const UPRIGHT = 1;

/** 1 to 8. `tiff`: the data from its byte order on, whatever holds it. Upright where it does not say, or says what there is not. */
export function exifOrientation(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49;
  const short = (at: number): number => (at + 2 <= view.byteLength ? view.getUint16(at, little) : 0);
  const directory = view.byteLength < 8 ? 0 : view.getUint32(4, little);
  const entries = Array.from({ length: short(directory) }, (_, index) => directory + 2 + index * ENTRY);
  const entry = entries.find((at) => short(at) === TAG);
  const value = entry === undefined ? UPRIGHT : short(entry + 8);
  return value >= 1 && value <= 8 ? value : UPRIGHT;
}
