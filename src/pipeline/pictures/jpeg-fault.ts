/** Finds what would stop a JPEG from being shown (ITU-T T.81, annex B), before a library trips over it. */

/** SOF0-SOF2: the frames that PDF (ISO 32000-1, 7.4.8) and PowerPoint show. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const COMPONENTS = new Set([1, 3, 4]);

/** Why the file cannot be used, or undefined. Its first marker has been seen. */
export const jpegFault = (bytes: Uint8Array): string | undefined => {
  const frame = frameAt(bytes);
  if (frame === undefined) return 'it has no frame of a kind that can be shown';
  const [precision = 0, h1 = 0, h2 = 0, w1 = 0, w2 = 0, components = 0] = bytes.subarray(frame + 4);
  if (precision !== 8 || h1 + h2 === 0 || w1 + w2 === 0 || !COMPONENTS.has(components)) return 'its header is wrong';
  return bytes.lastIndexOf(0xd9) > frame ? undefined : 'it ends too early';
};

/** Walks from segment to segment, each of which names its length. */
const frameAt = (bytes: Uint8Array): number | undefined => {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (FRAMES.has(marker)) return at;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    at += marker === 0xff ? 1 : 2 + length;
  }
  return undefined;
};
