/** The font files of a deck: what is measured and what a PDF embeds are the same bytes. */
import type { FontRole } from './scene.js';

export interface FontFiles {
  /** Bytes of the TrueType or OpenType file of one cut of a family. */
  get(role: FontRole, bold: boolean, italic: boolean): Uint8Array;
  /** What was read of the same bytes before; undefined where they were not. */
  table?(role: FontRole, bold: boolean, italic: boolean): FontTable | undefined;
}

/** Advances of a font's characters, in units of which `em` are the size. */
export interface FontTable {
  readonly em: number;
  /** Of the glyph that stands for what the font does not have. */
  readonly missing: number;
  /** Code points one after the other: the first, and the advance of each. */
  readonly runs: readonly (readonly [start: number, widths: readonly number[]])[];
}
