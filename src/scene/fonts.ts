/** The font files of a deck: what is measured and what a PDF embeds are the same bytes. */
import type { FontRole } from './scene.js';

export interface FontFiles {
  /** Bytes of the TrueType or OpenType file of one cut of a family. */
  get(role: FontRole, bold: boolean, italic: boolean): Uint8Array;
  /** What was read from the same bytes before; undefined if they were not read. */
  table?(role: FontRole, bold: boolean, italic: boolean): FontTable | undefined;
}

/** Advances of a font's characters, in units; `em` units are the font's size. */
export interface FontTable {
  readonly em: number;
  /** The advance of the glyph that stands for characters the font does not have. */
  readonly missing: number;
  /** Code points one after the other: the first, and the advance of each. */
  readonly runs: readonly (readonly [start: number, widths: readonly number[]])[];
}
