/** The process around the command line: streams, environment, threads, cache. Everything else is in `commands`. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bugReport } from './commands/bug-report.js';
import { changeLine } from './commands/change-line.js';
import type { Called, CommandWorld, ExitCode, ProjectView } from './run/command.js';
import { keepBuilding } from './commands/keep-building.js';
import { progressOn } from './commands/progress.js';
import type { Printed } from './commands/report.js';
import { printable } from './diagnostics/printable.js';
import { type Surroundings, lookOf, run } from './commands/run.js';
import { type Executor, plainExecutor } from './run/executor.js';
import { plainJudge, threadedJudge } from './run/judges.js';
import { threadedExecutor } from './run/threaded-executor.js';
import { cacheFolder, diskMemory, noMemory } from './world/cache-folder.js';
import { isFolder, readGiven } from './world/disk.js';
import { dictionaryFiles } from './world/dictionary-files.js';
import { diskOutput } from './world/disk-output.js';
import { projectFonts } from './world/font-files.js';
import { findPrecompiled } from './run/find-precompiled.js';
import { programIdentity } from './world/program-identity.js';
import { projectFiles } from './world/project-files.js';
import { newSecret } from './world/secret.js';
import { startThread } from './world/thread.js';
import { saveMemory, tuneEngine } from './world/tune-engine.js';

tuneEngine(process.versions.node);

const { env, stderr, stdout } = process;
const onTerminal = stderr.isTTY && env['TERM'] !== 'dumb';
const progress = progressOn(onTerminal ? (text) => void stderr.write(text) : undefined);

const program = fileURLToPath(new URL('..', import.meta.url));

/** A single core is quicker without a second thread. */
const threads = availableParallelism() > 1;
const chosen = threads
  ? threadedExecutor(() => startThread(new URL('./render-thread.js', import.meta.url)))
  : plainExecutor;
const judge = threads ? threadedJudge(() => startThread(new URL('./spelling-thread.js', import.meta.url))) : plainJudge;

const executor: Executor = {
  ...chosen,
  expect(formats, slides) {
    saveMemory(process.versions.node, slides.all);
    chosen.expect(formats, slides);
  },
};

async function ask(question: string): Promise<boolean> {
  progress.clear();
  return (await import('./world/confirm.js')).confirm(question);
}

const cache = cacheFolder(env);

/** Milliseconds: time for requests that wait, and for how long they may have to. */
const [SOON, AT_A_TIME] = [20, 60];

function later(work: () => boolean): void {
  const goOn = (): void => {
    const end = performance.now() + AT_A_TIME;
    do if (!work()) return;
    while (performance.now() < end);
    later(work);
  };
  setTimeout(goOn, SOON);
}

/** In a thread that ends with it: what a build has kept in memory is not kept any longer. */
const calling =
  (version: string) =>
  async (args: readonly string[]): Promise<Called> => {
    const thread = startThread(new URL('./program-thread.js', import.meta.url));
    try {
      const answer = await thread.ask({ args, version });
      const printed: unknown = Array.isArray(answer) ? answer[0] : undefined;
      if (!isCalled(printed)) throw new TypeError('A thread has not said what became of its call');
      return printed;
    } finally {
      thread.end();
    }
  };

const isCalled = (value: unknown): value is Called =>
  typeof value === 'object' && value !== null && 'exitCode' in value && 'stdout' in value;

const opening = (version: string) => (folder: string) => open(folder, version);

async function open(folder: string, version: string): Promise<CommandWorld | undefined> {
  if (!isFolder(folder)) return undefined;
  // What `npm run compile` made: megabytes, which a call that is wrong need not wait for.
  const { entries } = await import('./precompiled.js');
  const precompiled = findPrecompiled(entries);
  const asItIsNow = (): ProjectView => {
    const files = projectFiles(folder, program);
    return { files: { ...files, precompiled }, nameOf: files.nameOf };
  };
  let identity: string | undefined;
  return {
    ...asItIsNow(),
    asItIsNow,
    fontFiles: projectFonts(folder),
    identity: () => (identity ??= `${programIdentity(program)} ${resolve(folder)} ${process.cwd()}`),
    memory: cache === undefined ? noMemory : diskMemory(cache),
    dictionary: dictionaryFiles(folder),
    now: () => new Date(),
    ...(process.stdin.isTTY && onTerminal ? { confirm: ask } : {}),
    given: readGiven,
    executor,
    judge,
    output: diskOutput,
    progress: progress.say,
    notice: (line) => void stderr.write(`${printable(line)}\n`),
    secret: newSecret,
    later,
    call: calling(version),
    watch: (watched, changed) =>
      void import('./world/watch.js').then(({ watchProject }) =>
        watchProject(watched, performance.timeOrigin, changed),
      ),
  };
}

/** A call from within a program that runs: it says nothing to a terminal. */
export function callHere(args: readonly string[], version: string): Promise<Printed> {
  return run(args, { version, colour: false, debug: env['SKALD_DEBUG'] === '1', open: opening(version) });
}

/** `end` is told the exit code of each run; `args` without the program's own name. */
export async function start(
  args: readonly string[],
  version: string,
  end: (exitCode: ExitCode) => void,
): Promise<void> {
  const around: Surroundings = {
    version,
    colour: onTerminal && !env['NO_COLOR'],
    debug: env['SKALD_DEBUG'] === '1',
    open: opening(version),
  };
  const print = ({ exitCode, stdout: out, stderr: err }: Printed): void => {
    progress.clear();
    stderr.write(err);
    stdout.write(out);
    end(exitCode);
  };
  process.on('uncaughtException', (fault) => {
    print(bugReport(fault, around, lookOf(args, around)));
    process.exit();
  });
  const first = await run(args, around);
  print(first);
  if (first.watch === undefined) return;
  const { watchProject } = await import('./world/watch.js');
  const again = keepBuilding(async (changed) => {
    const printed = await run(args, around);
    if (!args.includes('--json')) stderr.write(changeLine(changed, timeOfDay(), onTerminal));
    print(printed);
  });
  // What changed while it was built the first time is built again.
  watchProject(first.watch, performance.timeOrigin, again);
  if (onTerminal) stderr.write('Waiting for changes; Ctrl+C ends.\n');
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 8);
}
