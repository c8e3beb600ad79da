/** `skald gallery`: every slide type with its example, as `gallery.<locale>.<format>`. */
import { readGallery } from '../pipeline/read-gallery.js';
import type { CommandResult, CommandWorld } from './command.js';
import { type Production, produce } from './produce.js';

export function gallery(
  wanted: Pick<Production, 'locales' | 'formats' | 'out'>,
  world: CommandWorld,
): Promise<CommandResult> {
  world.progress('Reading the examples');
  return produce(readGallery(world.files), { ...wanted, release: false }, world);
}
