/** What is remembered of a deck in a locale. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckSpec } from '../model/project.js';
import type { Trace } from './trace.js';

/** A file as it was written. */
export interface KeptFile {
  readonly name: string;
  readonly format: string;
  readonly pages: number;
  /** The number printed on its page, where it holds one page of several files. */
  readonly page?: number;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/** What was said of a deck: while it was prepared for all locales, of its translations in this one, and of how it is laid out there. */
export interface Said {
  readonly prepared: readonly Diagnostic[];
  readonly translated: readonly Diagnostic[];
  readonly laid: readonly Diagnostic[];
}

export interface StandingDeck extends Said {
  readonly files: readonly KeptFile[];
}

/** A deck in a locale as it is remembered. */
export interface Kept extends StandingDeck {
  /** Digest of the deck's part of the project, with the translations in these locales. */
  readonly part: string;
  readonly tags: readonly string[];
  /** Digest of its slides as they are read in its locale. */
  readonly read: string;
  readonly trace: Trace;
  /** Digest of what its files were rendered from; empty where nothing was. */
  readonly rendered: string;
}

/** What in the call the files of a deck depend on. */
export interface DeckCall {
  readonly deck: DeckSpec;
  readonly locale: string;
  readonly slides?: readonly string[];
}
