/** Finds what would stop a PNG from being shown (ISO/IEC 15948), before a library trips over it. */
import { inflateSync } from 'node:zlib';

/** More is no picture for a slide; unpacking it would take the memory of the whole build. */
export const MOST_PIXELS = 16_000_000;

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Length, name and checksum around a chunk's data (clause 5.3). */
const AROUND = 12;

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

/** Why the file cannot be used, or undefined. The signature has been seen. */
export const pngFault = (bytes: Uint8Array): string | undefined => {
  const chunks = chunksOf(bytes);
  const header = chunks[0];
  if (header?.name !== 'IHDR' || header.data.length !== 13) return 'it has no header';
  if (chunks.at(-1)?.name !== 'IEND') return 'it ends too early';
  const view = new DataView(header.data.buffer, header.data.byteOffset);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const channels = CHANNELS[view.getUint8(9)];
  if (channels === undefined || width === 0 || height === 0) return 'its header is wrong';
  if (width * height > MOST_PIXELS) return `it has more than ${MOST_PIXELS / 1e6} million pixels`;
  return pixelFault(chunks, Math.ceil((width * channels * view.getUint8(8)) / 8) * height);
};

/** Whole chunks only, up to the end marker. */
const chunksOf = (bytes: Uint8Array): readonly Chunk[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + AROUND <= bytes.length && chunks.at(-1)?.name !== 'IEND';) {
    const length = view.getUint32(at);
    if (at + AROUND + length > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length) });
    at += AROUND + length;
  }
  return chunks;
};

/** Interlaced pictures hold a little more than `size`: up to seven passes begin each row with a filter byte. */
const pixelFault = (chunks: readonly Chunk[], size: number): string | undefined => {
  const packed = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data);
  try {
    const pixels = inflateSync(Buffer.concat(packed), { maxOutputLength: size * 2 + 1_000_000 });
    return pixels.length < size ? 'its pixels end too early' : undefined;
  } catch {
    return 'its pixels are damaged';
  }
};
