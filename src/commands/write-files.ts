/** Writes the files of a run, all of them or none. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { refusalOf } from '../world/refusal.js';
import type { CommandWorld } from './command.js';
import type { RenderedFile } from './make-files.js';

/** Nothing when all is written; where the system refuses, why (`cannot-write`). */
export async function writeFiles(
  files: readonly RenderedFile[],
  out: string,
  world: CommandWorld,
): Promise<readonly Diagnostic[]> {
  world.progress(`Writing ${out}`);
  return writeBytes(
    new Map(files.map(({ name, content }) => [name, content])),
    out,
    world,
    ', or name another folder with --out',
  );
}

/** Bytes by path below `out`. `otherwise`: what can be done beside mending the disk. */
export async function writeBytes(
  contents: ReadonlyMap<string, Uint8Array>,
  out: string,
  world: CommandWorld,
  otherwise = '',
): Promise<readonly Diagnostic[]> {
  try {
    await world.uninterrupted(() => world.output(out).write(contents));
    return [];
  } catch (fault) {
    return [refused(fault, out, otherwise)];
  }
}

function refused(fault: unknown, out: string, otherwise: string): Diagnostic {
  const refusal = refusalOf(fault);
  if (refusal === undefined) throw fault;
  return {
    code: 'cannot-write',
    severity: 'error',
    message: `It cannot be written: ${refusal.reason}. ${whatIsNew(refusal.replaced)}`,
    hint: `${refusal.advice}${otherwise}.`,
    place: { file: refusal.path ?? out, line: 1, column: 1 },
  };
}

const whatIsNew = (replaced: readonly string[]): string =>
  replaced.length === 0
    ? 'All files are as they were.'
    : `The old files could not all be put back: ${replaced.join(', ')} ${replaced.length === 1 ? 'is' : 'are'} new, the others old.`;
