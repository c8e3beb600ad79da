/** `skald gallery`: every slide type, documented and with its examples, as `gallery.<locale>.<format>`. */
import type { Outcome } from '../diagnostics/diagnostic.js';
import { filesIn } from '../load/folders.js';
import type { Project } from '../model/project.js';
import { documentedGallery } from '../pipeline/document-gallery.js';
import { readGallery } from '../pipeline/read-gallery.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { type Production, produce } from './produce.js';
import { unknownNames } from '../jobs/usage-fault.js';

export interface GalleryWanted extends Pick<Production, 'locales' | 'formats' | 'out' | 'program' | 'project'> {
  /** Name of a theme to show the types in; that of the gallery's deck where absent. */
  readonly theme?: string | undefined;
}

export async function gallery({ theme, ...wanted }: GalleryWanted, world: CommandWorld): Promise<CommandResult> {
  const themes = filesIn(world.files, 'layouts/themes', '.yaml').map((file) => file.slice(0, -'.yaml'.length));
  const unknown = unknownNames('theme', theme === undefined ? [] : [theme], themes);
  if (unknown.length > 0) return failed(2, unknown);
  const read = (seen: CommandWorld): Outcome<Project> => {
    world.progress('Reading the examples');
    const examples = readGallery(seen.files);
    world.progress('Measuring the boxes');
    return documentedGallery(examples, seen, theme);
  };
  return produce(read, { ...wanted, release: false }, world);
}
