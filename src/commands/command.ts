/** What every command of the command line takes and gives. Only `cli.ts` knows the process around it. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { World } from '../pipeline/build.js';
import type { Dictionary, Memory, Output } from '../world/world.js';
import type { Renderers } from './formats.js';

/** A project and the places around it. */
export interface CommandWorld extends World {
  /** The path under which a person finds a file of `files`, which may be one that the program brings. */
  nameOf(path: string): string;
  /** Tells the program, its version and the project's folder from all others. */
  readonly identity: string;
  /** What earlier runs of the same identity left to know. */
  readonly memory: Memory;
  /** That of the installed package `dictionary-<name>`; undefined when there is none. */
  dictionary(name: string): Dictionary | undefined;
  readonly renderers: Renderers;
  /** Where files of a folder go, which is named as the user named it. */
  output(folder: string): Output;
  /** Runs what must not be broken off half-way. */
  uninterrupted(work: () => void): Promise<void>;
  /** Says what is being done; shown on terminals only. */
  progress(step: string): void;
}

/** 0 done, 1 the content has errors, 2 wrong usage, 3 a bug of ours. A contract: scripts rely on it. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A file as `--json` tells of it; the names are a contract. `path` is the out folder as it was named, and the file's name. */
export interface BuiltFile {
  readonly path: string;
  readonly locale: string;
  readonly format: string;
  readonly pages: number;
  readonly bytes: number;
}

/** A PO file as `--json` tells of it: how many texts it holds, and how many of them want a translator. */
export interface TranslationFile {
  readonly path: string;
  readonly locale: string;
  /** Whether it was written; a file that is up to date is left alone. */
  readonly written: boolean;
  readonly texts: number;
  readonly missing: number;
  readonly stale: number;
  /** Entries that no text has any more. */
  readonly obsolete: number;
}

export interface CommandResult {
  /** The files stood there already, and nothing they are made of has changed. */
  readonly unchanged?: true;
  readonly exitCode: ExitCode;
  readonly files: readonly BuiltFile[];
  /** Of `i18n update`. */
  readonly translations?: readonly TranslationFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export const failed = (exitCode: 1 | 2, diagnostics: readonly Diagnostic[]): CommandResult => ({
  exitCode,
  files: [],
  diagnostics,
});
