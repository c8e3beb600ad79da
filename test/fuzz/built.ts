/** Builds a project in memory through the real command line, and gives what came out. */
import type { CommandWorld } from '../../src/run/command.js';
import { plainExecutor } from '../../src/run/executor.js';
import { plainJudge } from '../../src/run/judges.js';
import { run } from '../../src/commands/run.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { textFile } from '../../src/load/text-file.js';
import { digestOf } from '../../src/world/digest.js';
import { fontFiles } from '../../src/world/font-files.js';
import type { Files } from '../../src/world/world.js';
import { shippedPrecompiled } from '../shipped-precompiled.js';
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
  /** Of a bug: what would be printed. */
  readonly stderr: string;
}

const asked = new Set<string>();
const values = new Map<string, unknown>();

/**
 * A project's files, and of a text that is asked for again what is in it, where that is sound: most files of a mutant are those of its
 * base, and took two thirds of the time. A text is read by the program itself when it is first met, so whatever was damaged always is.
 */
function filesOf(contents: Contents): Files {
  const valueOf = (text: string): unknown => {
    // What is read as YAML may be no JSON.
    if (text.startsWith('{')) return undefined;
    const digest = digestOf(text);
    if (!asked.has(digest)) return void asked.add(digest);
    if (!values.has(digest)) values.set(digest, soundValue(text));
    return values.get(digest);
  };
  return {
    ...memoryFiles(Object.fromEntries(contents)),
    precompiled: (kind, texts) =>
      shippedPrecompiled(kind, texts) ?? (kind === 'yaml' ? valueOf(texts.join('')) : undefined),
  };
}

function soundValue(text: string): unknown {
  const { value, diagnostics } = parseYaml(textFile('any.yaml', text));
  return diagnostics.length > 0 ? undefined : value?.value;
}

export async function built(contents: Contents, slide: string, locale: string): Promise<Built> {
  const output = memoryOutput();
  const files = filesOf(contents);
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
