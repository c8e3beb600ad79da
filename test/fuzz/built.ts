/** Builds a project in memory through the real command line, and gives what came out. */
import type { CommandWorld } from '../../src/run/command.js';
import { plainExecutor } from '../../src/run/executor.js';
import { plainJudge } from '../../src/run/judges.js';
import { run } from '../../src/commands/run.js';
import { fontFiles } from '../../src/world/font-files.js';
import { knowingFiles } from '../knowing-files.js';
import { memoryFiles, memoryMemory, memoryOutput } from '../world/memory.js';
import type { Contents } from './base.js';

export interface Told {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Built {
  readonly exitCode: number;
  readonly diagnostics: readonly Told[];
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** Everything that was printed, to tell of a bug. */
  readonly stderr: string;
}

export async function built(contents: Contents, slide: string, locale: string): Promise<Built> {
  const output = memoryOutput();
  const files = knowingFiles(memoryFiles(Object.fromEntries(contents)));
  const world: CommandWorld = {
    files,
    nameOf: (path) => path,
    asItIsNow: () => ({ files, nameOf: (path) => path }),
    identity: () => '',
    memory: memoryMemory(),
    dictionary: () => undefined,
    fontFiles,
    now: () => new Date(0),
    given: () => undefined,
    executor: plainExecutor,
    judge: plainJudge,
    output: () => output,
    progress: () => undefined,
    notice: () => undefined,
    secret: () => '',
    later: () => undefined,
    call: () => Promise.reject(new Error('nothing is called')),
    watch: () => undefined,
  };
  const args = ['build', '--locale', locale, '--slides', slide, '--json'];
  const around = { version: '0', colour: false, debug: true, open: () => Promise.resolve(world) };
  const { exitCode, stdout, stderr } = await run(args, around);
  const parsed: { readonly diagnostics?: readonly Told[] } = stdout.startsWith('{') ? JSON.parse(stdout) : {};
  return { exitCode, diagnostics: parsed.diagnostics ?? [], written: output.written, stderr: stderr + stdout };
}
