/** A YAML file that could be read: its value, and its tree for finding the place of any part of it. */
import type { Document } from 'yaml';
import type { TextFile } from './text-file.js';

export interface SourceDocument {
  readonly file: TextFile;
  /** Plain JSON-like value: maps, lists, strings, numbers, booleans, null. */
  readonly value: unknown;
  readonly tree: Document;
  /** Its value was read when the program was compiled; its tree is parsed when it is asked for. */
  readonly isShipped?: true;
  /** A file whose entries count where this one has none; its own are among `value`. */
  readonly below?: SourceDocument;
}
