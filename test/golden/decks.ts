/** The project's decks and its gallery, laid out; faults of a text that does not fit leave a slide out. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { layOut } from '../../src/layout/lay-out.js';
import { foldersIn } from '../../src/load/folders.js';
import { localise } from '../../src/localise/localise.js';
import { prepareDeck, readProject, type PreparedDeck } from '../../src/pipeline/build.js';
import { examplesIn } from '../../src/pipeline/examples-in.js';
import { documentedGallery } from '../../src/pipeline/document-gallery.js';
import { readGallery } from '../../src/pipeline/read-gallery.js';
import type { Outcome } from '../../src/diagnostics/diagnostic.js';
import type { Project } from '../../src/model/project.js';
import type { Scene, SlideLayout } from '../../src/scene/scene.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';
import { knowingFiles } from '../knowing-files.js';

const files = knowingFiles(diskFiles(new URL('../..', import.meta.url).pathname));
export const locales = foldersIn(files, 'locales');

/** A project's deck of this id, or its only one; what stops it is thrown, since no test can go on. */
function prepare({ value: project, diagnostics }: Outcome<Project>, id?: string): PreparedDeck {
  const decks = [...(project?.decks.values() ?? [])];
  const deck = id === undefined ? decks[0] : decks.find((one) => one.id === id);
  const prepared =
    project === undefined || deck === undefined
      ? undefined
      : prepareDeck(project, deck, { files, fontFiles }, { draft: true });
  if (prepared?.value === undefined)
    throw new Error(JSON.stringify(prepared?.diagnostics ?? diagnostics, undefined, 1));
  return prepared.value;
}

/** Makes something when it is first asked for. */
export const kept = <T>(make: () => T): (() => T) => {
  let value: { readonly made: T } | undefined;
  return () => (value ??= { made: make() }).made;
};

export const gallery = kept(() => prepare(readGallery(files)));
/** With the pages on slide types. */
export const documented = kept(() => prepare(documentedGallery(readGallery(files), { files, fontFiles })));
export const reportDeck = kept(() => prepare(readProject(files), 'norway'));

/** The deck with some of its slides alone, as they are before anybody has approved anything. */
export function only(prepared: PreparedDeck, id: string): PreparedDeck {
  const rest = Object.fromEntries(Object.entries(prepared).filter(([name]) => name !== 'inLocale'));
  return { ...(rest as unknown as PreparedDeck), slides: prepared.slides.filter(({ slide }) => slide.id === id) };
}

export interface Laid {
  readonly scenes: readonly Scene[];
  readonly layouts: readonly SlideLayout[];
  readonly diagnostics: readonly Diagnostic[];
}

export function layDeck(prepared: PreparedDeck, locale: string): Laid {
  const { project, deck, slides, theme, fonts } = prepared;
  const localised = localise(project, deck, locale);
  if (localised.value === undefined) throw new Error(JSON.stringify(localised.diagnostics));
  const own = prepared.inLocale?.(localised.value).value ?? slides;
  const { value = { scenes: [], layouts: [] }, diagnostics } = layOut(
    own,
    localised.value,
    theme,
    fonts,
    examplesIn(prepared, locale),
  );
  return { ...value, diagnostics };
}
