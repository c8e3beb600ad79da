/** A JPEG that has been decoded once, without what nobody sees: camera, place, author, comments, and bytes after its end. */
import { createRequire } from 'node:module';
import type * as Jpeg from 'jpeg-js';
import { type Decoded, MOST_PIXELS } from './read-png.js';
import { EOI, type Segment, segmentsOf } from './jpeg-segments.js';
import { orientationOf } from './jpeg-orientation.js';

const require = createRequire(import.meta.url);

/** SOF0-SOF2: the frames that PDF (ISO 32000-1, 7.4.8) and PowerPoint show. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const COMPONENTS = new Set([1, 3, 4]);
/**
 * Four inks: each program guesses what they look like on a screen, and PDF/A asks for a profile of the press
 * (ISO 19005-2, 6.2.4.3). So the picture is written anew in RGB, which both formats then show alike.
 */
const PRINTING = 4;
/** 0-100: no loss that is seen. */
const QUALITY = 95;
/** More bits than the eye sees, fewer than a decoder may take of the machine. */
const MOST_MEMORY_MB = 512;

/** What to show, or why there is nothing, as the end of a sentence. The first marker has been seen. */
export function readJpeg(bytes: Uint8Array): Decoded | string {
  const segments = segmentsOf(bytes);
  const frame = frameOf(segments);
  if (frame === undefined) return 'it has no frame of a kind that can be shown';
  const kept = segments.filter(isKept).map(({ whole }) => whole);
  const stripped = new Uint8Array(Buffer.concat(kept));
  const { width, height } = frame;
  const fault = headFault(frame, segments) ?? orientationFault(segments);
  if (fault !== undefined) return fault;
  const shown = frame.components === PRINTING ? inRgb(stripped) : isWhole(stripped) ? stripped : undefined;
  return shown === undefined ? 'its pixels are damaged or end too early' : { bytes: shown, width, height };
}

interface Frame {
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly components: number;
}

/** Sample precision, lines, samples a line, components (ITU-T T.81, B.2.2). */
function frameOf(segments: readonly Segment[]): Frame | undefined {
  const frame = segments.find(({ marker }) => FRAMES.has(marker));
  if (frame === undefined) return undefined;
  const [precision = 0, h1 = 0, h2 = 0, w1 = 0, w2 = 0, components = 0] = frame.data;
  return { precision, height: (h1 << 8) | h2, width: (w1 << 8) | w2, components };
}

function headFault({ precision, width, height, components }: Frame, segments: readonly Segment[]): string | undefined {
  const pixels = width * height;
  if (precision !== 8 || pixels === 0 || !COMPONENTS.has(components)) return 'its header is wrong';
  if (pixels > MOST_PIXELS) return `it has more than ${MOST_PIXELS / 1e6} million pixels`;
  return segments.at(-1)?.marker === EOI ? undefined : 'it ends too early';
}

/** Cameras turn pictures by a note that only some programs heed, and that is taken out with the other notes. */
function orientationFault(segments: readonly Segment[]): string | undefined {
  const turned = segments.some((segment) => (orientationOf(segment) ?? 1) !== 1);
  return turned
    ? 'it lies on its side but for a note in its EXIF data; open it in a program and save it upright'
    : undefined;
}

/** A file that breaks off in its pixels is grey from there on in one program and refused by another. */
const isWhole = (bytes: Uint8Array): boolean => decoded(bytes, false) !== undefined;

function inRgb(bytes: Uint8Array): Uint8Array | undefined {
  const picture = decoded(bytes, true);
  return picture === undefined ? undefined : new Uint8Array(jpegs().encode(picture, QUALITY).data);
}

/** Undefined where the pixels are damaged. With an alpha channel that says nothing, which the encoder wants, or without. */
function decoded(bytes: Uint8Array, formatAsRGBA: boolean): Jpeg.UintArrRet | undefined {
  const limits = { maxResolutionInMP: MOST_PIXELS / 1e6, maxMemoryUsageInMB: MOST_MEMORY_MB };
  try {
    return jpegs().decode(bytes, { tolerantDecoding: false, useTArray: true, formatAsRGBA, ...limits });
  } catch {
    return undefined;
  }
}

/** Loaded with the first JPEG, since most decks have none. */
const jpegs = (): typeof Jpeg => require('jpeg-js') as typeof Jpeg;

/** APP0 (JFIF) and APP14 (Adobe) say how colours are stored, an ICC profile in APP2 what they are; APP1 ... and comments tell of people. */
function isKept({ marker, data }: Segment): boolean {
  const named = (name: string): boolean => String.fromCharCode(...data.subarray(0, name.length)) === name;
  if (marker === 0xe0) return named('JFIF\0');
  if (marker === 0xe2) return named('ICC_PROFILE\0');
  if (marker === 0xee) return named('Adobe');
  return marker !== 0xfe && !(marker >= 0xe0 && marker <= 0xef);
}
