/** Unpacks the pixels of a PNG and sees that each row is there and filtered in a way that exists (ISO/IEC 15948, clauses 8-10). */
import { inflateSync } from 'node:zlib';
import { attempt } from '../../diagnostics/attempt.js';
import type { PngHeader } from './png-header.js';

/** The passes of an interlaced picture (clause 8.2): first column and row, and the steps between. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Pass {
  readonly rows: number;
  /** Bytes of a row, without the byte before it that names its filter. */
  readonly bytes: number;
}

/** Why the pixels cannot be shown, or undefined. `packed`: the data of all IDAT chunks. */
export function pixelFault(packed: readonly Uint8Array[], header: PngHeader): string | undefined {
  const passes = passesOf(header);
  const size = passes.reduce((sum, { rows, bytes }) => sum + rows * (bytes + 1), 0);
  const pixels = unpacked(packed, size);
  if (pixels === undefined) return 'its pixels are damaged';
  if (pixels.length < size) return 'its pixels end too early';
  return hasSoundFilters(pixels, passes) ? undefined : 'its pixels are damaged';
}

/** One byte more than there may be, so that a picture that would unpack to gigabytes never does. */
const unpacked = (packed: readonly Uint8Array[], size: number): Uint8Array | undefined =>
  attempt(() => inflateSync(Buffer.concat(packed), { maxOutputLength: size + 1 }));

function passesOf({ width, height, bits, interlaced }: PngHeader): readonly Pass[] {
  const pass = (columns: number, rows: number): Pass => ({ rows, bytes: Math.ceil((columns * bits) / 8) });
  if (!interlaced) return [pass(width, height)];
  return ADAM7.map(([x, y, stepX, stepY]) =>
    pass(Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)),
  ).filter(({ rows, bytes }) => rows > 0 && bytes > 0);
}

/** Filters are 0 to 4. */
function hasSoundFilters(pixels: Uint8Array, passes: readonly Pass[]): boolean {
  let at = 0;
  for (const { rows, bytes } of passes) {
    for (let row = 0; row < rows; row += 1, at += bytes + 1) if ((pixels[at] ?? 0) > 4) return false;
  }
  return true;
}
