/** The fonts of one document: each cut is opened once, and encoded glyph by glyph, so that no kerning or ligature comes in. */
import type { FontFiles } from '../../../scene/fonts.js';
import { plainCharacters } from '../../../scene/plain-characters.js';
import type { FontRole } from '../../../scene/scene.js';
import type { EmbeddedFont, Pdf } from '../library/pdfkit.js';

export interface Glyph {
  /** Glyph code in the embedded subset, hexadecimal. */
  readonly code: string;
  /** Fraction of the size. */
  readonly advance: number;
}

export interface FontCut {
  readonly id: string;
  /** Makes the font a resource of the current page. */
  use(): void;
  /**
   * Glyph of one character; for a no-break space or hyphen that of the plain one, so that a search for what is typed finds it.
   * Throws an Error if the font has none: layout refuses such texts earlier.
   */
  glyph(character: string): Glyph;
}

export interface FontBook {
  get(role: FontRole, bold: boolean, italic: boolean): FontCut;
}

export function openFontBook(pdf: Pdf, files: FontFiles): FontBook {
  const cuts = new Map<string, FontCut>();
  return {
    get(role, bold, italic) {
      const key = `${role}${bold ? ' bold' : ''}${italic ? ' italic' : ''}`;
      let cut = cuts.get(key);
      if (cut === undefined) {
        pdf.registerFont(key, files.get(role, bold, italic)).font(key);
        cuts.set(key, (cut = openCut(pdf, pdf._font)));
      }
      return cut;
    },
  };
}

function openCut(pdf: Pdf, font: EmbeddedFont): FontCut {
  const glyphs = new Map<string, Glyph>();
  return {
    id: font.id,
    use: () => void (pdf.page.fonts[font.id] ??= font.ref()),
    glyph(character) {
      let glyph = glyphs.get(character);
      if (glyph === undefined) glyphs.set(character, (glyph = readGlyph(font, character)));
      return glyph;
    },
  };
}

/** Soft hyphens, zero-width spaces and their like only say where a line may break: nothing to draw. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/**
 * All features that fontkit applies by itself. A single character has nothing to be kerned or joined with, and reading
 * the tables of these features takes longer than drawing a deck.
 */
const NO_FEATURES = Object.fromEntries(
  ['rvrn', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk', 'calt', 'clig', 'liga', 'rclt', 'curs', 'kern'].map((tag) => [
    tag,
    false,
  ]),
);

function readGlyph(cut: EmbeddedFont, typed: string): Glyph {
  if (invisible.test(typed)) return { code: '', advance: 0 };
  const character = plainCharacters(typed);
  const codePoint = character.codePointAt(0) ?? 0;
  if (!cut.font.hasGlyphForCodePoint(codePoint)) {
    const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new Error(`the font has no character ${name} «${character}»`);
  }
  const advance = cut.font.glyphForCodePoint(codePoint).advanceWidth / cut.font.unitsPerEm;
  return { code: cut.encode(character, NO_FEATURES)[0].join(''), advance };
}
