/** The font files of a deck: what is measured and what a PDF embeds are the same bytes. */
import type { FontRole } from './scene.js';

export interface FontFiles {
  /** Bytes of the TrueType or OpenType file of one cut of a family. */
  get(role: FontRole, bold: boolean, italic: boolean): Uint8Array;
}
