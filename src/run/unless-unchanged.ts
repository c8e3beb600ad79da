/**
 * A build in which nothing has changed is not done again: what it saw of the project, and what it wrote, are remembered by
 * content. Whatever is damaged, missing or other than remembered is built anew, so a wrong memory costs time and nothing else.
 */
import type { Output } from '../world/world.js';
import { type BuildMemory, readMemory } from './build-memory.js';
import type { CommandResult, CommandWorld } from './command.js';
import { leftOverPages } from './left-over-pages.js';
import { digestOf, stillHolds, traced } from './trace.js';

/** Everything in the call that the result depends on. */
export interface Call {
  readonly command: string;
  /** Folder of the files, as the user named it. */
  readonly out: string;
}

export async function unlessUnchanged(
  call: Call,
  world: CommandWorld,
  build: (world: CommandWorld) => Promise<CommandResult>,
): Promise<CommandResult> {
  const key = digestOf(JSON.stringify([world.identity(), call]));
  const known = readMemory(world.memory.recall(key), call.out);
  if (known !== undefined && isStanding(known, call.out, world) && hasNoLeftOver(known.result, call.out, world))
    return { ...known.result, unchanged: true };
  const { seen, trace } = traced(world);
  const { output, written } = noting(world.output);
  const result = await build({ ...world, ...seen, output });
  const memory = (): BuildMemory => ({ trace: trace(), result, written: Object.fromEntries(written) });
  if (result.exitCode === 0 && hasNoLeftOver(result, call.out, world)) world.memory.keep(key, JSON.stringify(memory()));
  return result;
}

/** What is told of pages that an earlier build has left holds only as long as they stand there. */
const hasNoLeftOver = ({ files }: CommandResult, out: string, world: CommandWorld): boolean =>
  leftOverPages(files, world.output(out).names()).length === 0;

function isStanding({ trace, written }: BuildMemory, out: string, world: CommandWorld): boolean {
  const output = world.output(out);
  return Object.entries(written).every(([name, digest]) => output.digest(name) === digest) && stillHolds(trace, world);
}

interface Noting {
  readonly output: CommandWorld['output'];
  /** Digests of what was written, by name: not of what stands on the disk afterwards, which may be somebody else's. */
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
    return { ...real, write };
  };
  return { output, written };
}
