/** `skald build`: a project's decks as files. */
import { readProjectFirst } from '../pipeline/build.js';
import type { CommandResult, CommandWorld } from './command.js';
import { type Production, produce } from './produce.js';

export function build(wanted: Production, world: CommandWorld): Promise<CommandResult> {
  world.progress('Reading the project');
  return produce(readProjectFirst(world.files, wanted.locales), wanted, world);
}
