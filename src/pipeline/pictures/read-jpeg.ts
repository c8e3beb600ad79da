/** A JPEG that has been decoded once, without what nobody sees: camera, place, author, comments, and bytes after its end. */
import { createRequire } from 'node:module';
import type * as Jpeg from 'jpeg-js';
import { attempt } from '../../diagnostics/attempt.js';
import { type Decoded, MOST_PIXELS } from './read-png.js';
import { EOI, type Segment, segmentsOf } from './jpeg-segments.js';
import { exifOrientation, UPRIGHT } from './exif-orientation.js';
import { turnUpright } from './turn-upright.js';

const require = createRequire(import.meta.url);

/** SOF0-SOF2: the frames that PDF (ISO 32000-1, 7.4.8) and PowerPoint show. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const COMPONENTS = new Set([1, 3, 4]);
/**
 * Four inks: each program guesses what they look like on a screen, and PDF/A asks for a profile of the press
 * (ISO 19005-2, 6.2.4.3). So the picture is written anew in RGB, which both formats then show alike.
 */
const PRINTING = 4;
/** Red, green and blue, or brightness and two differences of colour. */
const SCREEN = 3;
/** 0-100: no loss that is seen. */
const QUALITY = 95;
/** More bits than the eye sees, fewer than a decoder may take of the machine. */
const MOST_MEMORY_MB = 512;

/** What to show, or why there is nothing, as the end of a sentence. The first marker has been seen. */
export function readJpeg(bytes: Uint8Array): Decoded | string {
  const segments = segmentsOf(bytes);
  const frame = frameOf(segments);
  if (frame === undefined) return 'it has no frame of a kind that can be shown';
  const kept = segments.filter(isKept);
  const stripped = joined(kept);
  const fault = headFault(frame, segments);
  if (fault !== undefined) return fault;
  const orientation = orientationOf(segments);
  const shown =
    frame.components === PRINTING || orientation !== UPRIGHT
      ? writtenAnew(stripped, orientation, frame.components === SCREEN ? kept.filter(isProfile) : [])
      : isWhole(stripped)
        ? { bytes: stripped, width: frame.width, height: frame.height }
        : undefined;
  return shown ?? 'its pixels are damaged or end too early';
}

const joined = (segments: readonly Segment[]): Uint8Array =>
  new Uint8Array(Buffer.concat(segments.map(({ whole }) => whole)));

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

const EXIF = 'Exif\0\0';

/** Cameras turn pictures by a note that only some programs heed, and that is taken out with the other notes. */
function orientationOf(segments: readonly Segment[]): number {
  const exif = segments.find((segment) => segment.marker === APP1 && isNamed(segment, EXIF));
  return exif === undefined ? UPRIGHT : exifOrientation(exif.data.subarray(EXIF.length));
}

/** A file that breaks off in its pixels is grey from there on in one program and refused by another. */
const isWhole = (bytes: Uint8Array): boolean => decoded(bytes, false) !== undefined;

/** In RGB and upright; `profiles` say what these colours are. */
function writtenAnew(bytes: Uint8Array, orientation: number, profiles: readonly Segment[]): Decoded | undefined {
  const picture = decoded(bytes, true);
  if (picture === undefined) return undefined;
  const { width, height, data } = turnUpright(picture, orientation);
  const written = segmentsOf(new Uint8Array(jpegs().encode({ width, height, data }, QUALITY).data));
  // The marker of the start and JFIF's own segment come before all others (T.871, 10.1).
  return { bytes: joined([...written.slice(0, 2), ...profiles, ...written.slice(2)]), width, height };
}

/** Undefined where the pixels are damaged. With an alpha channel that says nothing, which the encoder wants, or without. */
function decoded(bytes: Uint8Array, formatAsRGBA: boolean): Jpeg.UintArrRet | undefined {
  const limits = { maxResolutionInMP: MOST_PIXELS / 1e6, maxMemoryUsageInMB: MOST_MEMORY_MB };
  return attempt(() => jpegs().decode(bytes, { tolerantDecoding: false, useTArray: true, formatAsRGBA, ...limits }));
}

/** Loaded with the first JPEG, since most decks have none. */
const jpegs = (): typeof Jpeg => require('jpeg-js') as typeof Jpeg;

const APP1 = 0xe1;

const isNamed = ({ data }: Segment, name: string): boolean =>
  String.fromCharCode(...data.subarray(0, name.length)) === name;

const isProfile = (segment: Segment): boolean => segment.marker === 0xe2 && isNamed(segment, 'ICC_PROFILE\0');

/** APP0 (JFIF) and APP14 (Adobe) say how colours are stored, an ICC profile in APP2 what they are; APP1 ... and comments tell of people. */
function isKept(segment: Segment): boolean {
  const { marker } = segment;
  if (marker === 0xe0) return isNamed(segment, 'JFIF\0');
  if (marker === 0xe2) return isProfile(segment);
  if (marker === 0xee) return isNamed(segment, 'Adobe');
  return marker !== 0xfe && !(marker >= 0xe0 && marker <= 0xef);
}
