/** The segments of a JPEG (ITU-T T.81, annex B.1): each marker with what belongs to it. */

export interface Segment {
  readonly marker: number;
  /** The whole segment, marker included; for a scan also its entropy-coded data. */
  readonly whole: Uint8Array;
  /** What follows the length. */
  readonly data: Uint8Array;
}

export const EOI = 0xd9;
const SOI = 0xd8;
const SOS = 0xda;

/** Up to the end marker or where no segment follows; what comes after the end is no part of the picture. */
export function segmentsOf(bytes: Uint8Array): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  while (at + 1 < bytes.length && bytes[at] === 0xff && segments.at(-1)?.marker !== EOI) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = endOf(bytes, at, marker);
    if (end > bytes.length) break;
    segments.push({ marker, whole: bytes.subarray(at, end), data: bytes.subarray(Math.min(at + 4, end), end) });
    at = end;
  }
  return segments;
}

function endOf(bytes: Uint8Array, at: number, marker: number): number {
  if (marker === SOI || marker === EOI) return at + 2;
  const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  return marker === SOS ? endOfScan(bytes, end) : end;
}

/** In a scan FF stands before 0 when it is data, and before a restart marker. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
