/** The font files of a deck: what is measured and what a PDF embeds are the same bytes. */
import type { FontRole } from './scene.js';

/** A font that is there and must not be used; the message says why, as the end of a sentence. */
export class RefusedFont extends Error {}

export interface FontFiles {
  /** Bytes of the TrueType or OpenType file of one cut of a family. Throws where it is not there, a `RefusedFont` where it must not be embedded. */
  get(role: FontRole, bold: boolean, italic: boolean): Uint8Array;
}
