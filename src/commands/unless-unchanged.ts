/**
 * A build in which nothing has changed is not done again: what it saw of the project, and what it wrote, are remembered by
 * content. Whatever is damaged, missing or other than remembered is built anew, so a wrong memory costs time and nothing else.
 */
import { relative } from 'node:path';
import type { BuiltFile, CommandResult, CommandWorld } from './command.js';
import { type Trace, digestOf, stillHolds, traced } from './trace.js';

interface Memory {
  readonly trace: Trace;
  readonly result: CommandResult;
  /** Digests of the files written, by their names in the out folder. */
  readonly written: Readonly<Record<string, string>>;
}

/** `asked`: everything in the call that the result depends on. */
export async function unlessUnchanged(
  asked: unknown,
  out: string,
  world: CommandWorld,
  build: (world: CommandWorld) => Promise<CommandResult>,
): Promise<CommandResult> {
  const key = digestOf(JSON.stringify([world.identity, asked, out]));
  const known = recall(key, world);
  if (known !== undefined && isStanding(known, out, world)) return { ...known.result, unchanged: true };
  const { seen, trace } = traced(world);
  const result = await build({ ...world, ...seen });
  if (result.exitCode === 0) keep(key, { trace: trace(), result, written: digests(result.files, out, world) }, world);
  return result;
}

function isStanding({ trace, written }: Memory, out: string, world: CommandWorld): boolean {
  const output = world.output(out);
  return Object.entries(written).every(([name, digest]) => output.digest(name) === digest) && stillHolds(trace, world);
}

function digests(files: readonly BuiltFile[], out: string, world: CommandWorld): Memory['written'] {
  const output = world.output(out);
  return Object.fromEntries(
    files.map(({ path }) => relative(out, path)).map((name) => [name, output.digest(name) ?? '']),
  );
}

/** The digest of the rest stands before it, so that a file cut short or edited is no memory. */
function keep(key: string, memory: Memory, { memory: kept }: CommandWorld): void {
  const text = JSON.stringify(memory);
  kept.keep(key, `${digestOf(text)}\n${text}`);
}

function recall(key: string, { memory }: CommandWorld): Memory | undefined {
  const kept = memory.recall(key) ?? '';
  const text = kept.slice(kept.indexOf('\n') + 1);
  if (text === '' || kept.slice(0, kept.indexOf('\n')) !== digestOf(text)) return undefined;
  const known: unknown = JSON.parse(text);
  return isMemory(known) ? known : undefined;
}

/** The digest says that it was written here. */
const isMemory = (value: unknown): value is Memory =>
  typeof value === 'object' && value !== null && 'trace' in value && 'result' in value && 'written' in value;
