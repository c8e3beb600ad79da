/** What every command of the command line takes and gives. Only `cli.ts` knows the process around it. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { World } from '../pipeline/build.js';
import type { Dictionary, Files, Memory, Output } from '../world/world.js';
import type { Executor } from './executor.js';
import type { Judge } from '../spelling/judge.js';

/** The files of a project, each as it was when it was first looked at. */
export interface ProjectView {
  readonly files: Files;
  /** The path under which a person finds a file of `files`, which may be one that the program brings. */
  readonly nameOf: (path: string) => string;
}

/** A project and the places around it. */
export interface CommandWorld extends World, ProjectView {
  /** The project as it stands on the disk at this moment, whatever was read of it before. */
  asItIsNow(): ProjectView;
  /** Tells the program, its libraries and the project's folder from all others. Takes its time. */
  identity(): string;
  /** What earlier runs of the same identity left to know. */
  readonly memory: Memory;
  /** The dictionary of the installed package `dictionary-<name>`; undefined when there is none. */
  dictionary(name: string): Dictionary | undefined;
  /** The clock, which no stage sees. */
  now(): Date;
  /** Asks for a yes; absent where there is no terminal to ask on. */
  readonly confirm?: (question: string) => Promise<boolean>;
  /** A file that the user named, wherever it is; undefined where there is none that can be read. */
  given(path: string): Uint8Array | undefined;
  readonly executor: Executor;
  /** Judges words, beside other work where that can be done. */
  readonly judge: Judge;
  /** Where the files of a folder go; `folder` is as the user named it. */
  readonly output: (folder: string) => Output;
  /** Says what is being done; shown on terminals only. */
  progress(step: string): void;
  /** Says a line to whoever runs the program, while it runs. */
  notice(line: string): void;
  /** A text of 256 bits that nobody can guess. */
  secret(): string;
  /** Does `work` soon, after what waits already, and again for as long as it says that there is more to do. */
  later(work: () => boolean): void;
  /** A call of this program, from its arguments to what it prints. It runs in a thread of its own, so that nothing here waits meanwhile. */
  call(args: readonly string[]): Promise<Called>;
  /** Calls `changed` after each change to a file of the project in `folder`, until the process ends. */
  watch(folder: string, changed: (path: string) => void): void;
}

/** What became of a call of the program. */
export interface Called {
  readonly exitCode: ExitCode;
  readonly stdout: string;
}

/** 0 done, 1 the content has errors, 2 wrong usage, 3 a bug of ours. A contract: scripts rely on it. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A file as `--json` tells of it; the names are a contract. `path` is the out folder as it was named, and the file's name. */
export interface BuiltFile {
  readonly path: string;
  readonly locale: string;
  readonly format: string;
  readonly pages: number;
  /** The number printed on its page, where it holds one page of several files. */
  readonly page?: number;
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
  /** Marked by a translator, of today's source. */
  readonly unfinished: number;
  /** Entries that no text has any more. */
  readonly obsolete: number;
}

export interface CommandResult {
  /** The files stood there already, and nothing they are made of has changed. */
  readonly unchanged?: true;
  readonly exitCode: ExitCode;
  /** How many of the files were made; the others stood there already, made of the same. */
  readonly made?: number;
  readonly files: readonly BuiltFile[];
  /** The PO files of `i18n update`. */
  readonly translations?: readonly TranslationFile[];
  /** What `--json` prints where the command is done, instead of the document of builds. */
  readonly document?: unknown;
  /** `document` is printed in one line, for whoever reads the output as it comes. */
  readonly inOneLine?: true;
  /** Lines for people, where there are no files to list. */
  readonly said?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What became of work that an earlier run left undone: told before all else. */
  readonly settled?: readonly Diagnostic[];
}

export const failed = (exitCode: 1 | 2, diagnostics: readonly Diagnostic[]): CommandResult => ({
  exitCode,
  files: [],
  diagnostics,
});
