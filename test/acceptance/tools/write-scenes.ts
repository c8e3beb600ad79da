/** The scenes behind the built files, composed once more from the same content, as JSON: what readers should find. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Outcome } from '../../../src/diagnostics/diagnostic.js';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.js';
import { composeDeck, prepareDeck, readProject } from '../../../src/pipeline/build.js';
import { documentedGallery } from '../../../src/pipeline/document-gallery.js';
import { readGallery } from '../../../src/pipeline/read-gallery.js';
import type { DeckSpec, Project } from '../../../src/model/project.js';
import { diskFiles } from '../../../src/world/disk.js';
import { fontFiles } from '../../../src/world/font-files.js';
import { layeredFiles } from '../../../src/world/layered-files.js';
import type { Files } from '../../../src/world/world.js';
import { chosenDecks } from './chosen-decks.js';
import { examples } from './examples.js';
import { galleryName, kit, readIn, themes } from './themes.js';

const program = diskFiles(fileURLToPath(new URL('../../../', import.meta.url)));

const valueOf = <T>({ value, diagnostics }: Outcome<T>): T => {
  if (value === undefined) throw new Error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n'));
  return value;
};

interface Read {
  readonly project: Project;
  readonly files: Files;
}

const readFrom = (files: Files): Read => ({ project: valueOf(readProject(files)), files });

/** `called`: the name of the only deck, where that is not its id. */
const writeProject = async ({ project, files }: Read, folder: string, called?: string): Promise<void> => {
  const chosen = chosenDecks(project);
  for (const deck of project.decks.values()) {
    await turn();
    const name = called ?? deck.id;
    const prepared = valueOf(prepareDeck(project, deck, { files, fontFiles }, { draft: true }));
    for (const locale of deck.locales.filter((tag) => chosen.has(`${deck.id}.${tag}`)))
      writeFileSync(join(folder, `${name}.${locale}.json`), JSON.stringify(valueOf(composeDeck(prepared, locale))));
  }
};

/**
 * `<deck>.<locale>.json` for the decks that are looked at, those of the examples, and the gallery in every theme (`readIn`). Throws with the
 * diagnostics when the content has errors. What waits in this process gets its turn before each deck.
 */
export const writeScenes = async (folder: string): Promise<void> => {
  await writeProject(readFrom(program), folder);
  for (const example of examples) await writeProject(readFrom(layeredFiles(diskFiles(example), program)), folder);
  for (const theme of themes) {
    const gallery = valueOf(documentedGallery(readGallery(program), { files: program, fontFiles }, theme));
    const locales = (deck: DeckSpec): DeckSpec => ({ ...deck, locales: readIn(theme, deck.locales) });
    const decks = new Map([...gallery.decks].map(([id, deck]) => [id, locales(deck)] as const));
    await writeProject({ project: { ...gallery, decks }, files: program }, folder, galleryName(theme));
  }
  await writeKit(folder);
};

/** The gallery of the pack on any subject. */
export async function writeKit(folder: string): Promise<void> {
  const files = layeredFiles(diskFiles(kit.project), program);
  const project = valueOf(documentedGallery(readGallery(files), { files, fontFiles }));
  const decks = [...project.decks].map(([id, deck]) => [id, { ...deck, locales: [kit.locale] }] as const);
  await writeProject({ project: { ...project, decks: new Map(decks) }, files }, folder, kit.name);
}
