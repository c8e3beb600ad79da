/** A PNG that has been looked through, without what nobody sees: texts, dates, places, and bytes after its end. */
import { type Chunk, chunksOf, SIGNATURE } from './png-chunks.js';
import { exifOrientation, UPRIGHT } from './exif-orientation.js';
import { type PngHeader, pngHeader } from './png-header.js';
import { pixelFault } from './png-pixels.js';

/** More is no picture for a slide; unpacking it would take the memory of the whole build. */
export const MOST_PIXELS = 16_000_000;

/** The bytes of a picture without what nobody sees, and how many pixels it has across and down. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What makes the picture, and what its colours mean. Everything else may tell of people: tEXt, iTXt, zTXt, eXIf, tIME ... */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'sRGB', 'gAMA', 'cHRM', 'iCCP', 'sBIT']);
/** Chunks without which a picture is not what it is have a capital first; a reader must know them all (clause 5.4). */
const CRITICAL = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/** What to show, or why there is nothing, as the end of a sentence. The signature has been seen. */
export function readPng(bytes: Uint8Array): Decoded | string {
  const chunks = chunksOf(bytes);
  const first = chunks[0];
  if (first?.name !== 'IHDR') return 'it has no header';
  const header = pngHeader(first.data);
  if (header === undefined) return 'its header is wrong';
  if (header.width * header.height > MOST_PIXELS) return `it has more than ${MOST_PIXELS / 1e6} million pixels`;
  const fault = chunkFault(chunks, header) ?? pixelFault(dataOf(chunks, 'IDAT'), header) ?? orientationFault(chunks);
  const kept = chunks.filter(({ name }) => KEPT.has(name)).map(({ whole }) => whole);
  const { width, height } = header;
  return fault ?? { bytes: new Uint8Array(Buffer.concat([Uint8Array.from(SIGNATURE), ...kept])), width, height };
}

function chunkFault(chunks: readonly Chunk[], header: PngHeader): string | undefined {
  if (chunks.at(-1)?.name !== 'IEND') return 'it ends too early';
  if (chunks.some(({ name, sound }) => KEPT.has(name) && !sound)) return 'it is damaged: a checksum is wrong';
  const strange = chunks.find(({ name }) => /^[A-Z]/u.test(name) && !CRITICAL.has(name));
  if (strange !== undefined) return 'it has a part that no reader knows';
  const colours = chunks.findIndex(({ name }) => name === 'PLTE');
  const early = colours >= 0 && colours < chunks.findIndex(({ name }) => name === 'IDAT');
  return header.palette > 0 && !(early && isPalette(chunks[colours], header))
    ? 'its palette is missing or wrong'
    : undefined;
}

/** Some programs heed the note, some do not, and it is taken out with the other notes (PNG extensions 1.5, eXIf). Cameras write JPEG. */
const orientationFault = (chunks: readonly Chunk[]): string | undefined =>
  dataOf(chunks, 'eXIf').some((tiff) => exifOrientation(tiff) !== UPRIGHT)
    ? 'it lies on its side but for a note in its EXIF data; open it in a program and save it upright'
    : undefined;

const isPalette = (chunk: Chunk | undefined, { palette }: PngHeader): boolean =>
  chunk !== undefined && chunk.data.length > 0 && chunk.data.length % 3 === 0 && chunk.data.length <= palette * 3;

const dataOf = (chunks: readonly Chunk[], wanted: string): readonly Uint8Array[] =>
  chunks.filter(({ name }) => name === wanted).map(({ data }) => data);
