/** A YAML file that could be read: its value, and its tree for finding the place of any part of it. */
import type { Document } from 'yaml';
import type { TextFile } from './text-file.js';

export interface SourceDocument {
  readonly file: TextFile;
  /** Plain JSON-like value: maps, lists, strings, numbers, booleans, null. */
  readonly value: unknown;
  /** Where the value was known, the text is parsed when this is first asked for. */
  readonly tree: Document;
  /** The file laid under this one: its entries count where this one has none, and are part of `value`. */
  readonly below?: SourceDocument;
  /** Facts whose values stand in `value` where the file names them. */
  readonly filled?: readonly FilledFact[];
}

export interface FilledFact {
  readonly path: readonly (string | number)[];
  readonly id: string;
}

/** The document with another value, what lies under it, and the facts that were put into it. */
export const withValue = (
  document: SourceDocument,
  value: unknown,
  { below, filled }: Pick<SourceDocument, 'below' | 'filled'> = document,
): SourceDocument => ({
  ...(below && { below }),
  ...(filled && { filled }),
  file: document.file,
  value,
  // Copied, it would be parsed.
  get tree() {
    return document.tree;
  },
});
