/** `skald build`: a project's decks as files. */
import { readToBuild } from '../pipeline/build.js';
import type { CommandResult, CommandWorld } from '../run/command.js';
import { noting } from './deliver.js';
import { type Production, produce } from './produce.js';

export function build(wanted: Production, world: CommandWorld): Promise<CommandResult> {
  world.progress('Reading the project');
  if (wanted.profile === undefined) return produce(readToBuild(world.files, wanted.locales), wanted, world);
  const { seen, inputs } = noting(world);
  return produce(readToBuild(seen.files, wanted.locales), wanted, seen, inputs);
}
