/** Changes files that people write too: what they save while a command works is taken in, never lost. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import type { CommandWorld, ProjectView } from '../run/command.js';
import { unlessRefused } from './write-files.js';

/** So often the files are read anew; whoever saves more often than that is no person. */
const MOST_ATTEMPTS = 5;

/** Files that are to be replaced, as bytes by path. */
export interface Revision {
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/**
 * `revise` makes the new files of what `seen` holds, which is what stands on the disk when it is called, and takes no time to
 * speak of. A file is replaced only where it still holds what was seen; where it does not, nothing is written and `revise` is
 * called anew. `folder`: that of the project, as the user named it.
 */
export async function reviseFiles<T extends Revision>(
  folder: string,
  world: CommandWorld,
  revise: (seen: ProjectView) => Outcome<T>,
): Promise<Outcome<T>> {
  let said: readonly Diagnostic[] = [];
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const seen = world.asItIsNow();
    const { value, diagnostics } = revise(seen);
    if (value === undefined) return { diagnostics };
    const held = new Map([...value.contents.keys()].map((path) => [path, ownBytes(path, seen)]));
    said = await unlessRefused(folder, '', () => world.output(folder).write(value.contents, held));
    if (!hasErrors(said)) return { value, diagnostics };
    if (!said.some(({ code }) => code === 'changed-meanwhile')) break;
  }
  return { diagnostics: said };
}

/** A file that the program brings is none of the project's: it has none there yet. */
const ownBytes = (path: string, { files, nameOf }: ProjectView): Uint8Array | undefined =>
  nameOf(path) === path ? files.read(path) : undefined;
