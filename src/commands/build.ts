/** `skald build`: a project's decks as files. */
import { readToBuild } from '../pipeline/build.js';
import type { CommandResult, CommandWorld } from '../run/command.js';
import { noting } from './deliver.js';
import { type Production, produce } from './produce.js';

export function build(wanted: Production, world: CommandWorld): Promise<CommandResult> {
  world.progress('Reading the project');
  const read = ({ files }: CommandWorld): ReturnType<typeof readToBuild> => readToBuild(files, wanted.locales);
  if (wanted.profile === undefined) return produce(read, wanted, world);
  const { seen, inputs } = noting(world);
  return produce(read, wanted, seen, inputs);
}
