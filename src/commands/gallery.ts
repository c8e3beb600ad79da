/** `skald gallery`: every slide type, documented and with its examples, as `gallery.<locale>.<format>`. */
import { filesIn } from '../load/folders.js';
import { documentedGallery } from '../pipeline/document-gallery.js';
import { readGallery } from '../pipeline/read-gallery.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { type Production, produce } from './produce.js';
import { unknownNames } from './usage-fault.js';

export interface GalleryWanted extends Pick<Production, 'locales' | 'formats' | 'out' | 'program' | 'project'> {
  /** Name of a theme to show the types in; that of the gallery's deck where absent. */
  readonly theme?: string | undefined;
}

export async function gallery({ theme, ...wanted }: GalleryWanted, world: CommandWorld): Promise<CommandResult> {
  const themes = filesIn(world.files, 'layouts/themes', '.yaml').map((file) => file.slice(0, -'.yaml'.length));
  const unknown = unknownNames('theme', theme === undefined ? [] : [theme], themes);
  if (unknown.length > 0) return failed(2, unknown);
  world.progress('Reading the examples');
  const read = readGallery(world.files);
  world.progress('Measuring the boxes');
  return produce(documentedGallery(read, world, theme), { ...wanted, release: false }, world);
}
