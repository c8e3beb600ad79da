/** The one door to the disk and the clock. Everything else takes and returns values, so tests run in memory. */

/** Files of one project, by path relative to its root, with `/` between the parts. Paths that leave the root are not there. */
export interface Files {
  /** The file's bytes, or undefined when there is none. */
  read(path: string): Uint8Array | undefined;
  /** Names in a folder, sorted by code point; folders end in `/`. Empty when there is no such folder. */
  list(path: string): readonly string[];
}

/** Where results go. Each write is whole or not there: to a temporary file beside the target, then renamed. */
export interface Output {
  write(path: string, bytes: Uint8Array): void;
}
