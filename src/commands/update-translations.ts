/** `skald i18n update`: writes the PO files of a project anew, with today's texts and all that translators wrote. */
import { type Diagnostic, type Outcome, errorsIn } from '../diagnostics/diagnostic.js';
import { type PoUpdate, updateTranslations } from '../exchange/update-translations.js';
import { type Rooms, roomOf } from '../exchange/room-of.js';
import { filesBelow } from '../load/folders.js';
import { commonFile, galleryPo, galleryPoAt, isCommon } from '../load/common-examples.js';
import { galleryDeck } from '../load/load-gallery.js';
import { packsIn } from '../load/packs.js';
import { loadPoFiles } from '../load/load-po-files.js';
import type { PoFile } from '../load/po-file.js';
import { composeDeck, prepareDeck, readProject } from '../pipeline/build.js';
import { documentGallery } from '../pipeline/document-gallery.js';
import { type GalleryRead, readCommonGallery, readGallery, withoutContent } from '../pipeline/read-gallery.js';
import type { DeckSpec, Project } from '../model/project.js';
import type { Files } from '../world/world.js';
import {
  type CommandResult,
  type CommandWorld,
  type ProjectView,
  type TranslationFile,
  failed,
} from '../run/command.js';
import { type Revision, reviseFiles } from '../jobs/revise-files.js';
import { unknownNames } from '../jobs/usage-fault.js';

export interface UpdateWanted {
  readonly locales?: readonly string[] | undefined;
  /** Folder of the project, as the user named it. */
  readonly project: string;
}

/**
 * Files that would not change are left alone. Needs a sound project, since a broken file would lose its texts. Measuring takes
 * its time: what translators save meanwhile is read after it.
 */
export async function updatePo({ locales, project }: UpdateWanted, world: CommandWorld): Promise<CommandResult> {
  world.progress('Reading the project');
  const read = projectsIn(world);
  if (read.value === undefined) return failed(1, read.diagnostics);
  const projects = read.value;
  const unknown = unknownNames('locale', locales ?? [], [...(projects[0]?.locales.keys() ?? [])]);
  if (unknown.length > 0) return failed(2, unknown);
  const files = poFilesIn(world, projects);
  if (files.value === undefined) return failed(1, files.diagnostics);
  const { value: rooms, diagnostics } = measuredRooms(projects, world);
  const revised = await reviseFiles(project, world, (seen) => {
    const { value, diagnostics: faults } = poFilesIn(seen, projects);
    return value === undefined
      ? { diagnostics: faults }
      : { value: revisionOf(updateTranslations(projects, value, locales, rooms), seen), diagnostics: [] };
  });
  if (revised.value === undefined) return failed(1, revised.diagnostics);
  const { updates, contents } = revised.value;
  const translations = updates.map((update) => told(update, contents.has(update.path)));
  return { exitCode: 0, files: [], translations, diagnostics };
}

/** The PO files of the project; where the gallery takes part, those of the program's examples too. */
function poFilesIn({ files, nameOf }: ProjectView, projects: readonly Project[]): Outcome<readonly PoFile[]> {
  const read = loadPoFiles(files);
  const { value: all } = read;
  if (all === undefined) return read;
  const shown = all.filter((file) => isShown(file, all, projects));
  return { ...read, value: projects.length > 1 ? shown : shown.filter(({ path }) => nameOf(path) === path) };
}

/** Translations of examples that stand apart are left alone where their gallery takes no part. */
function isShown({ path }: PoFile, all: readonly PoFile[], projects: readonly Project[]): boolean {
  const name = galleryPoAt(path);
  if (name === undefined || name === 'gallery' || name === galleryPo(commonFile('gallery.yaml'), [])) return true;
  const paths = all.map((file) => file.path);
  return projects.some(({ decks }) => [...decks.values()].some(({ file }) => galleryPo(file, paths) === name));
}

interface PoRevision extends Revision {
  readonly updates: readonly PoUpdate[];
}

/** A file that the program brings is written only where a text is to be translated in it: what else it holds is the program's. */
function revisionOf(all: readonly PoUpdate[], { files, nameOf }: ProjectView): PoRevision {
  const updates = all.filter(
    ({ path, missing, stale }) => nameOf(path) === path || missing.length > 0 || stale.length > 0,
  );
  const changed = updates.filter(({ path, text }) => text !== textOf(files, path));
  return { updates, contents: new Map(changed.map(({ path, text }) => [path, new TextEncoder().encode(text)])) };
}

/** Room for the units of decks that can be laid out in their own language; the other decks are told. In several decks the least counts. */
function measuredRooms(
  projects: readonly Project[],
  world: CommandWorld,
): { readonly value: Rooms; readonly diagnostics: readonly Diagnostic[] } {
  world.progress('Measuring the boxes');
  const decks = projects.flatMap((project) => [...project.decks.values()].map((deck) => ({ project, deck })));
  const bare = hasCommonExamples(world) ? { ...world, files: withoutContent(world.files) } : world;
  const measured = decks.map(({ project, deck }) => {
    const prepared = prepareDeck(project, deck, isCommon(deck.file) ? bare : world, { draft: false }).value;
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

/** The content's project, and the gallery's where something of it is the project's own. */
function projectsIn(world: CommandWorld): Outcome<readonly Project[]> {
  const { files } = world;
  const content = readProject(files);
  const galleries = hasOwnGallery(world)
    ? [withReferences(readGallery(files))].filter((outcome) => !isForeign(outcome, world))
    : [];
  const common = hasCommonExamples(world) ? [withReferences(readCommonGallery(files))] : [];
  const outcomes = [content, ...galleries, ...common];
  const diagnostics = errorsIn(outcomes.flatMap((outcome) => outcome.diagnostics));
  const projects = outcomes.flatMap(({ value }) => value ?? []);
  if (diagnostics.length > 0 || projects.length < outcomes.length) return { diagnostics };
  const deck = galleryDeck(files, packsIn(files));
  const isOwnDeck = world.nameOf(deck) === deck;
  return { value: isOwnDeck ? projects : projects.map((one) => inLocalesOf(content.value, one)), diagnostics };
}

/** The program's own examples are translated by the program. */
const hasOwnGallery = ({ files, nameOf }: ProjectView): boolean =>
  files.read(galleryDeck(files, packsIn(files))) !== undefined &&
  filesBelow(files, 'layouts', '.yaml', 2).some((path) => IN_GALLERY.test(path) && nameOf(path) === path);

/** Those of the program, in its own repository; where it shows those of its packs, they have no other gallery. */
function hasCommonExamples({ files, nameOf }: ProjectView): boolean {
  const deck = commonFile('gallery.yaml');
  return files.size(deck) !== undefined && nameOf(deck) === deck && galleryDeck(files, packsIn(files)) !== deck;
}

const IN_GALLERY = /^layouts\/(?:[^/]+\/){0,2}(?:gallery|example)(?:\.[^/]+)?\.yaml$/u;

/** The program's gallery has all locales that the program brings; a project has those of its own decks. */
function inLocalesOf(content: Project | undefined, project: Project): Project {
  const tags = new Set([...(content?.decks.values() ?? [])].flatMap(({ locales }) => locales));
  const decks = [...project.decks].map(([id, deck]) => {
    const locales = deck.locales.filter((tag) => tags.has(tag));
    return [id, { ...deck, locales }] as const;
  });
  return { ...project, decks: new Map(decks) };
}

/** With the pages on its slide types, whose texts are translated like those of the examples. */
function withReferences({ value, source, diagnostics }: GalleryRead): Outcome<Project> {
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

const told = (
  { path, locale, units, missing, stale, unfinished, obsolete }: PoUpdate,
  written: boolean,
): TranslationFile => ({
  path,
  locale,
  written,
  texts: units,
  missing: missing.length,
  stale: stale.length,
  unfinished: unfinished.length,
  obsolete: obsolete.length,
});
