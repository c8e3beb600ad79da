/** How wide the characters of a font are. */
import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { FontTable } from '../scene/fonts.js';

/** Advances in fractions of the size (em), without kerning and ligatures, as PowerPoint sets text by default. */
export interface Advances {
  readonly has: (codePoint: number) => boolean;
  /** The advance of a character; where the font does not have it, that of the glyph which says so. */
  readonly of: (codePoint: number) => number;
}

const require = createRequire(import.meta.url);

/** Loaded when the first font is to be read: those of the program were read when it was compiled. */
function open(bytes: Uint8Array): Font {
  const { create } = require('fontkit') as typeof Fontkit;
  return create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as Font;
}

/** Undefined where the font does not have the character, or is broken where it stands. */
function widthIn(font: Font, codePoint: number): number | undefined {
  if (!font.hasGlyphForCodePoint(codePoint)) return undefined;
  try {
    return font.glyphForCodePoint(codePoint).advanceWidth;
  } catch {
    return undefined;
  }
}

/** Reads each character when it is first asked for. */
export function advancesOf(bytes: Uint8Array): Advances {
  const font = open(bytes);
  const widths = new Map<number, number | undefined>();
  const widthOf = (codePoint: number): number | undefined => {
    if (!widths.has(codePoint)) widths.set(codePoint, widthIn(font, codePoint));
    return widths.get(codePoint);
  };
  return {
    has: (codePoint) => widthOf(codePoint) !== undefined,
    of: (codePoint) => (widthOf(codePoint) ?? font.getGlyph(0).advanceWidth) / font.unitsPerEm,
  };
}

/** All characters of the font; runs are of code points one after the other. */
export function readTable(bytes: Uint8Array): FontTable {
  const font = open(bytes);
  const runs: [number, number[]][] = [];
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) {
    const width = widthIn(font, codePoint);
    const [start, widths] = runs.at(-1) ?? [-1, []];
    if (width === undefined) continue;
    if (start + widths.length === codePoint) widths.push(width);
    else runs.push([codePoint, [width]]);
  }
  return { em: font.unitsPerEm, missing: font.getGlyph(0).advanceWidth, runs };
}

export function advancesIn({ em, missing, runs }: FontTable): Advances {
  const advances = new Map(
    runs.flatMap(([start, widths]) => widths.map((width, at) => [start + at, width / em] as const)),
  );
  return { has: (codePoint) => advances.has(codePoint), of: (codePoint) => advances.get(codePoint) ?? missing / em };
}
