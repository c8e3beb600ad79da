/**
 * A command for which nothing has changed is not carried out again: what it saw of the project, what it wrote and what it said
 * are remembered by content. Whatever is damaged, missing or other than remembered is done anew, so a wrong memory costs time
 * and nothing else.
 */
import type { Output } from '../world/world.js';
import type { CommandResult, CommandWorld } from './command.js';
import { leftOverPages } from './left-over-pages.js';
import { parsedMemory } from './parsed-memory.js';
import { recalled } from './recalled.js';
import { digestOf } from '../world/digest.js';
import { holding, type Trace, traced } from './trace.js';

/** Everything in the call that the result depends on. */
export interface Call {
  readonly command: string;
  /** Folder of the files, as the user named it; absent where nothing is written. */
  readonly out?: string;
}

interface Remembered {
  readonly trace: Trace;
  readonly result: CommandResult;
  /** Digests of the files that were written or left as they were, by their names in the out folder. */
  readonly written: Readonly<Record<string, string>>;
}

export async function unlessUnchanged(
  call: Call,
  world: CommandWorld,
  carryOut: (world: CommandWorld) => Promise<CommandResult>,
): Promise<CommandResult> {
  if (world.memory.isNone === true) return carryOut(world);
  const key = digestOf(JSON.stringify([world.identity(), call]));
  const known = recalled<Remembered>(world.memory, key);
  if (known !== undefined && isStanding(known, call, world))
    return call.out === undefined ? known.result : { ...known.result, unchanged: true };
  const { seen, trace } = traced(world);
  const { output, written } = noting(world.output);
  const memory = parsedMemory(world);
  const result = await carryOut({ ...world, ...seen, files: { ...seen.files, parsed: memory.parsed }, output });
  memory.keep();
  const remembered = (): Remembered => ({ trace: trace(), result, written: Object.fromEntries(written) });
  if (isLasting(result, call, world)) world.memory.keep(key, JSON.stringify(remembered()));
  return result;
}

/** What is said of a disk that cannot be written to, or of pages that an earlier build has left there, may soon be otherwise. */
const isLasting = ({ exitCode, files }: CommandResult, { out }: Call, world: CommandWorld): boolean =>
  out === undefined ? exitCode < 2 : exitCode === 0 && leftOverPages(files, world.output(out).names()).length === 0;

function isStanding({ trace, result, written }: Remembered, call: Call, world: CommandWorld): boolean {
  const isWritten = ([name, digest]: readonly [string, string]): boolean =>
    world.output(call.out ?? '').digest(name) === digest;
  return holding(world)(trace) && Object.entries(written).every(isWritten) && isLasting(result, call, world);
}

interface Noting {
  readonly output: CommandWorld['output'];
  /** Digests by name: not of what stands on the disk afterwards, which may be somebody else's. */
  readonly written: ReadonlyMap<string, string>;
}

function noting(open: CommandWorld['output']): Noting {
  const written = new Map<string, string>();
  const output = (folder: string): Output => {
    const real = open(folder);
    const write: Output['write'] = async (files, held) => {
      await real.write(files, held);
      for (const [name, bytes] of files) written.set(name, digestOf(bytes));
    };
    // What is made of the same as before is not written again: whoever has it in mind asks whether it stands there.
    const digest: Output['digest'] = (name) => {
      const found = real.digest(name);
      if (found !== undefined) written.set(name, found);
      return found;
    };
    return { ...real, write, digest };
  };
  return { output, written };
}
