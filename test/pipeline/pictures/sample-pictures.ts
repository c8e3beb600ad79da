/** Small sound pictures, byte by byte, for tests to damage. */
import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** Length, name, data, checksum. */
export const chunk = (name: string, data: Uint8Array | string): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(data)]);
  return Buffer.concat([word(named.length - 4), named, word(crc32(named))]);
};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Png {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly colours?: number;
  readonly interlace?: number;
  /** Unpacked rows, each with its filter byte. */
  readonly pixels?: Uint8Array;
  /** Chunks between header and pixels, and after the pixels. */
  readonly before?: readonly Buffer[];
  readonly after?: readonly Buffer[];
}

/** Grey, 8 bits, 4 x 3, when nothing else is asked for. */
export const pngOf = (wanted: Png = {}): Uint8Array => {
  const { width = 4, height = 3, depth = 8, colours = 0, interlace = 0, before = [], after = [] } = wanted;
  const pixels = wanted.pixels ?? Buffer.alloc((width + 1) * height);
  const header = Buffer.concat([word(width), word(height), Buffer.from([depth, colours, 0, 0, interlace])]);
  const parts = [chunk('IHDR', header), ...before, chunk('IDAT', deflateSync(pixels)), ...after, chunk('IEND', '')];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
};

export const png = (width = 4, height = 3, rows = height): Uint8Array =>
  pngOf({ width, height, pixels: Buffer.alloc((width + 1) * rows) });

/** A real JPEG, all grey. */
export const jpeg = (width = 16, height = 8): Uint8Array =>
  new Uint8Array(encode({ width, height, data: Buffer.alloc(width * height * 4, 0x80) }, 80).data);

/** A segment of a JPEG with its marker and length. */
export const segment = (marker: number, data: Uint8Array | string): Buffer => {
  const content = Buffer.from(data as string, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]), content]);
};

/** The JPEG with segments after its start marker, and bytes after its end. */
export const withSegments = (segments: readonly Buffer[], tail = ''): Uint8Array =>
  new Uint8Array(Buffer.concat([jpeg().subarray(0, 2), ...segments, jpeg().subarray(2), Buffer.from(tail)]));
