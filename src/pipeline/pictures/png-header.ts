/** What the first chunk of a PNG says of the whole (ISO/IEC 15948, clause 11.2.2). */

export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits of a pixel. */
  readonly bits: number;
  readonly interlaced: boolean;
  /** Entries that a palette may have; 0 where pixels are no indexes into one. */
  readonly palette: number;
}

/** Channels and bit depths that go with each colour type. */
const TYPES: ReadonlyMap<number, { readonly channels: number; readonly depths: readonly number[] }> = new Map([
  [0, { channels: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { channels: 3, depths: [8, 16] }],
  [3, { channels: 1, depths: [1, 2, 4, 8] }],
  [4, { channels: 2, depths: [8, 16] }],
  [6, { channels: 4, depths: [8, 16] }],
]);

/** Undefined where the header says what cannot be. `data`: that of the IHDR chunk. */
export function pngHeader(data: Uint8Array): PngHeader | undefined {
  if (data.length !== 13) return undefined;
  const view = new DataView(data.buffer, data.byteOffset);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, colours = 0, compression, filter, interlace = 0] = data.subarray(8);
  const type = TYPES.get(colours);
  const sound = width > 0 && height > 0 && compression === 0 && filter === 0 && interlace <= 1;
  if (type === undefined || !sound || !type.depths.includes(depth)) return undefined;
  const bits = type.channels * depth;
  return { width, height, bits, interlaced: interlace === 1, palette: colours === 3 ? 2 ** depth : 0 };
}
