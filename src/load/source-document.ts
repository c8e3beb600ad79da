/** A YAML file that could be read: its value, and its tree for finding the place of any part of it. */
import type { Document } from 'yaml';
import type { TextFile } from './text-file.js';

export interface SourceDocument {
  readonly file: TextFile;
  /** Plain JSON-like value: maps, lists, strings, numbers, booleans, null. */
  readonly value: unknown;
  readonly tree: Document;
  /** The value was read when the program was compiled; the tree is parsed when it is first needed. */
  readonly isShipped?: true;
  /** The file laid under this one: its entries count where this one has none, and are part of `value`. */
  readonly below?: SourceDocument;
}
