/** `skald gallery`: every slide type, documented and with its examples, as `gallery.<locale>.<format>`. */
import type { Outcome } from '../diagnostics/diagnostic.js';
import { filesIn } from '../load/folders.js';
import { documentGallery, galleryRooms } from '../pipeline/document-gallery.js';
import { type GalleryRead, readGallery } from '../pipeline/read-gallery.js';
import type { Project } from '../project/project.js';
import { type CommandResult, type CommandWorld, failed } from './command.js';
import { type Production, produce } from './produce.js';
import { unknownNames } from './usage-fault.js';

export interface GalleryWanted extends Pick<Production, 'locales' | 'formats' | 'out'> {
  /** Name of a theme to show the types in; that of the gallery's deck where absent. */
  readonly theme?: string | undefined;
}

export async function gallery({ theme, ...wanted }: GalleryWanted, world: CommandWorld): Promise<CommandResult> {
  const themes = filesIn(world.files, 'layouts/themes', '.yaml').map((file) => file.slice(0, -'.yaml'.length));
  const unknown = unknownNames('theme', theme === undefined ? [] : [theme], themes);
  if (unknown.length > 0) return failed(2, unknown);
  world.progress('Reading the examples');
  const read = inTheme(readGallery(world.files), theme);
  world.progress('Measuring the boxes');
  return produce(documented(read, world), { ...wanted, release: false }, world);
}

/** The same project with its deck in another theme. */
function inTheme(read: GalleryRead, theme: string | undefined): GalleryRead {
  if (read.value === undefined || theme === undefined) return read;
  const decks = new Map([...read.value.decks].map(([id, deck]) => [id, { ...deck, theme }]));
  return { ...read, value: { ...read.value, decks } };
}

function documented({ value, source, diagnostics }: GalleryRead, world: CommandWorld): Outcome<Project> {
  if (value === undefined || source === undefined) return { diagnostics };
  return { value: documentGallery(value, source, galleryRooms(value, world)), diagnostics };
}
