/** `skald i18n update`: writes the PO files of a project anew, with today's texts and all that translators wrote. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import { type PoUpdate, updateTranslations } from '../exchange/update-translations.js';
import { type Rooms, roomOf } from '../exchange/room-of.js';
import { GALLERY_DECK } from '../load/load-gallery.js';
import { loadPoFiles } from '../load/load-po-files.js';
import { composeDeck, prepareDeck, readProject } from '../pipeline/build.js';
import { documentGallery } from '../pipeline/document-gallery.js';
import { readGallery } from '../pipeline/read-gallery.js';
import type { DeckSpec, Project } from '../project/project.js';
import type { Files } from '../world/world.js';
import { type CommandResult, type CommandWorld, type TranslationFile, failed } from './command.js';
import { unknownNames } from './usage-fault.js';
import { writeBytes } from './write-files.js';

export interface UpdateWanted {
  readonly locales?: readonly string[] | undefined;
  /** Folder of the project, as the user named it. */
  readonly project: string;
}

/** Files that would not change are left alone. Needs a sound project, since a broken file would lose its texts. */
export async function updatePo({ locales, project }: UpdateWanted, world: CommandWorld): Promise<CommandResult> {
  world.progress('Reading the project');
  const read = projectsIn(world);
  if (read.value === undefined) return failed(1, read.diagnostics);
  const unknown = unknownNames('locale', locales ?? [], [...(read.value[0]?.locales.keys() ?? [])]);
  if (unknown.length > 0) return failed(2, unknown);
  const files = loadPoFiles(world.files);
  if (files.value === undefined) return failed(1, files.diagnostics);
  const all = read.value.length > 1 ? files.value : files.value.filter(({ path }) => !path.endsWith('/gallery.po'));
  const { value: rooms, diagnostics } = measuredRooms(read.value, world);
  const updates = updateTranslations(read.value, all, locales, rooms);
  const changed = updates.filter(({ path, text }) => text !== textOf(world.files, path));
  const contents = new Map(changed.map(({ path, text }) => [path, new TextEncoder().encode(text)]));
  const refusals = await writeBytes(contents, project, world);
  if (hasErrors(refusals)) return failed(1, refusals);
  const translations = updates.map((update) => told(update, contents.has(update.path)));
  return { exitCode: 0, files: [], translations, diagnostics };
}

/** Of decks that fit in the language they are written in; each other is told. Of a unit in several decks the least. */
function measuredRooms(
  projects: readonly Project[],
  world: CommandWorld,
): { readonly value: Rooms; readonly diagnostics: readonly Diagnostic[] } {
  world.progress('Measuring the boxes');
  const decks = projects.flatMap((project) => [...project.decks.values()].map((deck) => ({ project, deck })));
  const measured = decks.map(({ project, deck }) => {
    const prepared = prepareDeck(project, deck, world, { draft: false }).value;
    const composed = prepared === undefined ? undefined : composeDeck(prepared, deck.source).value;
    return { deck, rooms: composed === undefined ? undefined : roomOf(composed) };
  });
  const rooms = measured.flatMap((one) => [...(one.rooms ?? [])]).sort(([, a], [, b]) => b.characters - a.characters);
  const diagnostics = measured.flatMap(({ deck, rooms: found }) => (found === undefined ? [notMeasured(deck)] : []));
  return { value: { byUnit: new Map(rooms), lacking: diagnostics.length > 0 }, diagnostics };
}

const notMeasured = ({ id, source, file }: DeckSpec): Diagnostic => ({
  code: 'rooms-not-measured',
  severity: 'warning',
  message: `The boxes of «${id}» could not be measured, since it cannot be laid out in «${source}»: «Room for about …» stays as it was in the PO files.`,
  hint: `Mend what \`${id === 'gallery' ? 'skald gallery' : 'skald check'} --locale ${source}\` tells, and update again.`,
  place: { file, line: 1, column: 1 },
});

/** The content's project, and the gallery's where there is one. */
function projectsIn(world: CommandWorld): Outcome<readonly Project[]> {
  const { files } = world;
  const gallery = files.read(GALLERY_DECK) === undefined ? [] : [galleryIn(files)];
  const outcomes = [readProject(files), ...gallery.filter((outcome) => !isForeign(outcome, world))];
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics).filter(({ severity }) => severity === 'error');
  const projects = outcomes.flatMap(({ value }) => value ?? []);
  return diagnostics.length > 0 || projects.length < outcomes.length
    ? { diagnostics }
    : { value: projects, diagnostics };
}

/** With the pages on its slide types, whose texts are translated like those of the examples. */
function galleryIn(files: Files): Outcome<Project> {
  const { value, source, diagnostics } = readGallery(files);
  return value === undefined || source === undefined
    ? { diagnostics }
    : { value: documentGallery(value, source), diagnostics };
}

/** The program's own examples, in a project whose framework has no place for them: nobody there translates them. */
const isForeign = ({ value, diagnostics }: Outcome<Project>, world: CommandWorld): boolean =>
  value === undefined &&
  diagnostics.some(({ place }) => place !== undefined && world.nameOf(place.file) !== place.file);

function textOf(files: Files, path: string): string | undefined {
  const bytes = files.read(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

const told = ({ path, locale, units, missing, stale, obsolete }: PoUpdate, written: boolean): TranslationFile => ({
  path,
  locale,
  written,
  texts: units,
  missing: missing.length,
  stale: stale.length,
  obsolete: obsolete.length,
});
