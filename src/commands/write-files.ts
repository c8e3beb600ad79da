/** Writes the files of a run, all of them or none. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { ChangedMeanwhile } from '../world/write-errors.js';
import { refusalOf } from '../world/refusal.js';
import type { CommandWorld } from '../run/command.js';
import type { RenderedFile } from './make-files.js';

/** Nothing when all is written; where the system refuses, why (`cannot-write`). */
export async function writeFiles(
  files: readonly RenderedFile[],
  out: string,
  world: CommandWorld,
): Promise<readonly Diagnostic[]> {
  world.progress(`Writing ${out}`);
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  return unlessRefused(out, ', or name another folder with --out', () => world.output(out).write(contents));
}

/** `changed-meanwhile` where somebody has saved a file since it was read, `cannot-write` where the system refuses. */
export async function unlessRefused(
  folder: string,
  otherwise: string,
  write: () => Promise<void>,
): Promise<readonly Diagnostic[]> {
  try {
    await write();
    return [];
  } catch (fault) {
    return [refused(fault, folder, otherwise)];
  }
}

/** `otherwise`: what can be done beside mending the disk. Throws what is a bug. */
export function refused(fault: unknown, folder: string, otherwise = ''): Diagnostic {
  const refusal = refusalOf(fault);
  if (refusal === undefined) throw fault;
  return {
    code: fault instanceof ChangedMeanwhile ? 'changed-meanwhile' : 'cannot-write',
    severity: 'error',
    message: `It cannot be written: ${refusal.reason}. ${whatIsNew(refusal.replaced)}`,
    hint: `${refusal.advice}${otherwise}.`,
    place: { file: refusal.path ?? folder, line: 1, column: 1 },
  };
}

const whatIsNew = (replaced: readonly string[]): string =>
  replaced.length === 0
    ? 'All files are as they were.'
    : `The old files could not all be put back: ${replaced.join(', ')} ${replaced.length === 1 ? 'is' : 'are'} new, the others old.`;
