/** How wide the characters of a font are. */
import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { attempt } from '../diagnostics/attempt.js';

/** Advances in fractions of the size (em), without kerning and ligatures, as PowerPoint sets text by default. */
export interface Advances {
  /** How far letters reach below the baseline, positive, in fractions of the size. */
  readonly descent: number;
  readonly has: (codePoint: number) => boolean;
  /** The advance of a character; where the font does not have it, that of the glyph which says so. */
  readonly of: (codePoint: number) => number;
  /** How far its lines reach over the baseline. */
  readonly ascent: number;
}

const require = createRequire(import.meta.url);

/** Loaded when the first font is to be read, which not every command does. */
function open(bytes: Uint8Array): Font {
  const { create } = require('fontkit') as typeof Fontkit;
  return create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as Font;
}

/** Undefined where the font does not have the character, or is broken where it stands. */
const widthIn = (font: Font, codePoint: number): number | undefined =>
  font.hasGlyphForCodePoint(codePoint) ? attempt(() => font.glyphForCodePoint(codePoint).advanceWidth) : undefined;

/** Reads each character when it is first asked for. */
export function advancesOf(bytes: Uint8Array): Advances {
  const font = open(bytes);
  const widths = new Map<number, number | undefined>();
  const widthOf = (codePoint: number): number | undefined => {
    if (!widths.has(codePoint)) widths.set(codePoint, widthIn(font, codePoint));
    return widths.get(codePoint);
  };
  return {
    descent: -font.descent / font.unitsPerEm,
    ascent: font.ascent / font.unitsPerEm,
    has: (codePoint) => widthOf(codePoint) !== undefined,
    of: (codePoint) => (widthOf(codePoint) ?? font.getGlyph(0).advanceWidth) / font.unitsPerEm,
  };
}
