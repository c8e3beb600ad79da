/** The one door to the disk and the clock. Everything else takes and returns values, so tests run in memory. */

/** Files of one project, by path relative to its root, with `/` between the parts. Paths that leave the root are not there. */
export interface Files {
  /** The file's bytes, or undefined when there is none. A pipe, socket or device is no file: it is never opened. */
  read(path: string): Uint8Array | undefined;
  /** How many bytes `read` would give, so that what is too large is never read; undefined when there is no such file. */
  size(path: string): number | undefined;
  /** Names in a folder, sorted by code point; folders end in `/`. Empty when there is no such folder. */
  list(path: string): readonly string[];
  /** Why what stands there is not read or not looked into; undefined where nothing stands there, or nothing prevents it. */
  barrier(path: string): Barrier | undefined;
  readonly precompiled?: Precompiled;
  readonly parsed?: Parsed;
}

/** Values that sound YAML files were parsed to, by their text. */
export interface Parsed {
  recall(text: string): unknown;
  keep(text: string, value: unknown): void;
}

/**
 * What was made, when the program was compiled, of files that it ships: `yaml` of one file, `theme` of its files, the nearest
 * first, `schemas` of all schemas, `sound-schema` of one that can be compiled with those that the program ships. Undefined where the
 * texts are not those, character by character.
 */
export type Precompiled = (kind: 'yaml' | 'theme' | 'schemas' | 'sound-schema', texts: readonly string[]) => unknown;

/** A link out of the project, to a folder, or to nothing; a file that may not be read; a pipe, socket or device. */
export type Barrier = 'leads-out' | 'linked-folder' | 'leads-nowhere' | 'no-permission' | 'no-file';

/** Names the program's own file at a path though the project has one too: no file of a project has such a name. */
export type BroughtPath = `${typeof PROGRAM}${string}`;

export const PROGRAM = 'program:';

/** Where results go: a folder. */
export interface Output {
  /**
   * Bytes by path. All files are replaced or none, and each is whole at any moment: they are written beside their targets
   * first, then renamed, and put back when one is refused. `held`: what was read from files that people write, undefined where
   * there was none; where one holds anything else now, `ChangedMeanwhile` is thrown. Throws when the system refuses.
   */
  write(files: ReadonlyMap<string, Uint8Array>, held?: ReadonlyMap<string, Uint8Array | undefined>): Promise<void>;
  /**
   * Adds to the end of a file that several processes add to: `make` gets what it holds, undefined where there is none, and gives
   * what is added, undefined for nothing. Nobody else adds meanwhile, and it is on the disk when this resolves. Throws when the
   * system refuses, or another process keeps the file locked.
   */
  append(path: string, make: (before: Uint8Array | undefined) => Uint8Array | undefined): Promise<void>;
  /** Likewise takes away from its end: `keep` gives how many bytes stay, undefined for all. */
  shorten(path: string, keep: (before: Uint8Array) => number | undefined): Promise<void>;
  /** SHA-256 of a file that is there, hexadecimal. */
  digest(path: string): string | undefined;
  /** Names of what stands in the folder, in no order; empty where it cannot be looked into. */
  names(): readonly string[];
  /** Finishes or undoes the work of runs that were killed while they wrote here. Throws when the system refuses. */
  settle(): readonly Settlement[];
}

/** What became of a set of files that a killed run had begun to replace. */
export interface Settlement {
  /** Otherwise the old files stand. */
  readonly finished: boolean;
  readonly files: readonly string[];
  /** Files that hold neither the old nor the new, since somebody has saved them meanwhile: they were left alone. */
  readonly left: readonly string[];
}

/** A Hunspell dictionary in UTF-8: `index.aff`, how words may end and be joined, and `index.dic`, the words. */
export interface Dictionary {
  readonly affixes: Uint8Array;
  readonly words: Uint8Array;
}

/** Remembers texts from run to run, by key; may forget any of them at any time. */
export interface Memory {
  recall(key: string): string | undefined;
  keep(key: string, text: string): void;
  /** Nothing is ever recalled, so that nothing need be prepared for it. */
  readonly isNone?: true;
}
