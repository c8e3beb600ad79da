/**
 * The font files that measure and are embedded: advances and descents without kerning and ligatures, as PowerPoint sets
 * text by default.
 */
import type { FontFamily, FontRole } from '../scene/scene.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { FontFiles } from '../scene/fonts.js';
import { type Advances, advancesOf } from './font-advances.js';

/** What measuring needs of one cut of a family; lengths are fractions of the size (em). */
export interface FontMetrics {
  /**
   * Sum of the advances of a text, a no-break hyphen's that of a plain one. Words come again and again, so each is
   * measured once.
   */
  width(text: string): number;
  has(codePoint: number): boolean;
  /** How far letters reach below the baseline, positive. It is taken from the PPTX family, which decides where lines stand. */
  readonly descent: number;
  /** How far lines of the embedded family reach over the baseline. */
  readonly ascent: number;
}

export interface FontSet {
  get(role: FontRole, bold: boolean, italic: boolean): FontMetrics;
}

/** Opens each cut once, when it is first asked for. */
export function openFonts(files: FontFiles, families: Readonly<Record<FontRole, FontFamily>>): FontSet {
  const opened: Partial<Record<FontRole, FontMetrics[]>> = {};
  return {
    get(role, bold, italic) {
      const cut = (bold ? 1 : 0) + (italic ? 2 : 0);
      return ((opened[role] ??= [])[cut] ??= metricsOf(
        advancesOf(files.get(role, bold, italic)),
        families[role].descent,
      ));
    },
  };
}

/** Drawn by nobody, or as the plain characters: fonts need no glyph for U+2060, U+2011 and U+00A0 (Carlito's cannot be read). */
const drawnPlain = new Set([0x2060, 0x2011, 0x00a0]);

/** `descent`: that of the PPTX family; the measuring one's where nobody knows it. */
function metricsOf({ has, of, descent: own, ascent }: Advances, descent = own): FontMetrics {
  const words = new Map<string, number>();
  return {
    descent,
    ascent,
    has: (codePoint) => drawnPlain.has(codePoint) || has(codePoint),
    width(text) {
      let width = words.get(text);
      if (width === undefined) words.set(text, (width = sumAdvances(plainCharacters(text), of)));
      return width;
    },
  };
}

function sumAdvances(text: string, advance: (codePoint: number) => number): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    sum += advance(code);
  }
  return sum;
}
