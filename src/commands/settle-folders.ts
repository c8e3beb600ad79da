/** Finishes or undoes, before a command does anything else, what runs began that were killed while they wrote, and says so. */
import { counted } from '../diagnostics/counted.js';
import { join } from 'node:path';
import { type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Settlement } from '../world/world.js';
import type { CommandWorld } from '../run/command.js';
import { refused } from '../jobs/write-files.js';

/** `folders`: those that the command reads or writes, as the user named them. An error (`cannot-write`) where the system refuses. */
export const settleFolders = (folders: readonly string[], world: CommandWorld): readonly Diagnostic[] =>
  folders.flatMap((folder) => {
    try {
      return world
        .output(folder)
        .settle()
        .map((one) => told(one, folder));
    } catch (fault) {
      return [refused(fault, folder)];
    }
  });

const told = ({ finished, files, left }: Settlement, folder: string): Diagnostic => ({
  code: 'interrupted-run',
  severity: 'warning',
  message: `An earlier run was ended while it wrote ${files.length === 1 ? 'a file' : counted(files.length, 'file')} here. ${whatStands(finished, left)}`,
  hint: finished ? 'Nothing needs to be done.' : 'Run again what was ended.',
  place: { file: join(folder, files[0] ?? ''), line: 1, column: 1 },
});

function whatStands(finished: boolean, left: readonly string[]): string {
  const done = finished ? 'What it had begun was finished: all are new' : 'What it had begun was undone: all are old';
  return left.length === 0 ? `${done}.` : `${done} but ${left.join(', ')}, saved by another program since.`;
}
