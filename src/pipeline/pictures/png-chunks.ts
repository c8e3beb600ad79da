/** The chunks of a PNG (ISO/IEC 15948, clause 5.3): length, name, data, checksum. */
import { crc32 } from 'node:zlib';

export interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
  /** The whole chunk as it stands in the file. */
  readonly whole: Uint8Array;
  /** Whether the checksum is that of name and data. */
  readonly sound: boolean;
}

/** Length, name and checksum around a chunk's data. */
const AROUND = 12;

export const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Whole chunks only, up to the end marker; what comes after it is no part of the picture. */
export function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at: number = SIGNATURE.length; at + AROUND <= bytes.length && chunks.at(-1)?.name !== 'IEND';) {
    const end = at + AROUND + view.getUint32(at);
    if (end > bytes.length) break;
    const named = bytes.subarray(at + 4, end - 4);
    chunks.push({
      name: String.fromCharCode(...named.subarray(0, 4)),
      data: named.subarray(4),
      whole: bytes.subarray(at, end),
      sound: crc32(named) === view.getUint32(end - 4),
    });
    at = end;
  }
  return chunks;
}
