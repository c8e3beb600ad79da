/** The gallery as a project of its own: one deck with the examples of every slide type, over the project's organisations and facts. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import { loadGallery } from '../load/load-gallery.js';
import type { Around, Source } from '../load/source.js';
import type { Chapter, DeckSpec, Project, Slide, Unit } from '../model/project.js';
import { REFERENCE } from '../validation/type-reference.js';
import { textReferences } from '../model/text-references.js';
import { validate } from '../project/validate.js';
import type { Files } from '../world/world.js';
import { packs } from '../packs/registry.js';
import { slidesOf } from '../template/deck-view.js';

/** With what it was read from, whose schemas the gallery's own pages are about. */
export interface GalleryRead extends Outcome<Project> {
  readonly source?: Source;
}

/**
 * Examples that the gallery's deck does not name itself join it all the same, so that a new slide type is one folder
 * and nothing else. Without a chapter there is nowhere to join: then they stay out. `known`: what was read already of what
 * slides of any deck stand on. `check` holds it against the schemas.
 */
export function readGallery(files: Files, known?: Around, check = validate): GalleryRead {
  const source = loadGallery(files, known);
  if (source.value === undefined) return { diagnostics: source.diagnostics };
  const { value: project, diagnostics } = check(source.value, packs);
  const found = [...source.diagnostics, ...diagnostics];
  if (project === undefined) return { diagnostics: found };
  const all = [...found, ...strangers(project), ...withoutExample(project, source.value.types)];
  return hasErrors(all)
    ? { diagnostics: all }
    : { value: withAllExamples(project), diagnostics: all, source: source.value };
}

/** The gallery of a project that has nothing of its own and uses no pack: the common examples, and the types that belong to no pack. */
export const readCommonGallery = (files: Files): GalleryRead => readGallery(withoutContent(files));

/** The files of such a project, or of one that uses packs. */
export function withoutContent(files: Files, used: readonly string[] = []): Files {
  const framework = new TextEncoder().encode(`packs: ${JSON.stringify(used)}\n`);
  const isContent = (path: string): boolean => /^content(?:\/|$)/u.test(path);
  const isFramework = (path: string): boolean => path === 'content/framework.yaml';
  return {
    ...files,
    read: (path) => (isFramework(path) ? framework : isContent(path) ? undefined : files.read(path)),
    size: (path) => (isFramework(path) ? framework.length : isContent(path) ? undefined : files.size(path)),
    barrier: (path) => (isContent(path) ? undefined : files.barrier(path)),
    list: (folder) => (folder === 'content' ? ['framework.yaml'] : isContent(folder) ? [] : files.list(folder)),
  };
}

/** Ids follow from files, since translations and other examples refer to them. */
const strangers = (project: Project): readonly Diagnostic[] =>
  [...project.slides.values()]
    .filter(({ id, type, file }) => id !== idOf(type, file))
    .map(({ file, type }) => ({
      code: 'wrong-example',
      severity: 'error',
      message:
        'An example has the type of its folder, and «example.» with the type as its id; in «example.<form>.yaml» the form stands behind it.',
      hint: exampleAdvice(type, file),
      place: { file, line: 1, column: 1 },
    }));

function exampleAdvice(type: string, file: string): string {
  const folder = /^layouts\/(?:.+\/)?([^/]+)\/[^/]+$/u.exec(file)?.[1];
  if (folder === undefined) return 'Call it otherwise: ids that begin with «example.» are those of examples.';
  return folder === type ? `Write «id: ${idOf(type, file) ?? ''}».` : `Write «type: ${folder}».`;
}

/** `layouts/<type>/example.yaml` -> `example.<type>`, `example.<form>.yaml` -> `example.<type>.<form>`; none elsewhere. */
function idOf(type: string, file: string): string | undefined {
  const start = `/${type}/example.`;
  const at = file.startsWith('layouts/') ? file.lastIndexOf(start) : -1;
  if (at === -1) return undefined;
  const form = file.slice(at + start.length, -'yaml'.length);
  return form === '' ? `example.${type}` : `example.${type}.${form.slice(0, -1)}`;
}

function withoutExample(project: Project, types: Source['types']): readonly Diagnostic[] {
  const shown = new Set([...project.slides.values()].map(({ type }) => type));
  return [...types]
    .filter(([type]) => !shown.has(type) && type !== REFERENCE)
    .map(([type, { file }]) => [type, file.path.replace(/[^/]+$/u, 'example.yaml')] as const)
    .map(([type, example]) => ({
      code: 'missing-example',
      severity: 'warning',
      message: `The slide type «${type}» has no example, so the gallery cannot show it.`,
      hint: `Write ${example}: a slide of this type, with «id: example.${type}».`,
      place: { file: example, line: 1, column: 1 },
    }));
}

const withAllExamples = (project: Project): Project => ({
  ...project,
  ...ofExamples(project),
  decks: new Map([...project.decks].map(([id, deck]) => [id, joinExamples(deck, project)])),
});

/**
 * Without those of the project that no example asks for: what is listed of all organisations is that of the examples, and a source
 * that nobody names needs no translation into the gallery's languages.
 */
function ofExamples({ slides, organisations, units }: Project): Pick<Project, 'organisations' | 'units'> {
  const asked = new Set([...slides.values()].flatMap(organisationsOn));
  const kept = new Map([...organisations].filter(([id]) => id.startsWith('example-') || asked.has(id)));
  const sources = new Set([...slides.values()].flatMap((slide) => slide.sources));
  const isStray = ({ id, path: [owner], place }: Unit): boolean =>
    (id.startsWith('organisations/') && !kept.has(String(owner))) ||
    (id.startsWith('sources/') && !sources.has(String(owner)) && !place.file.startsWith('layouts/'));
  return { organisations: kept, units: units.filter((unit) => !isStray(unit)) };
}

/** Keys and other words of an example may be the id of an organisation by chance. */
function organisationsOn({ organisations, fields, units }: Slide): readonly string[] {
  const texts = units.flatMap(({ text }) => textReferences(text));
  return [...organisations, ...texts.flatMap((one) => (one.kind === 'org' ? [one.id] : [])), ...namedIn(fields)];
}

function namedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'organisation' && typeof inner === 'string' ? [inner] : namedIn(inner),
  );
}

/** Other forms of a type stand behind its example; what is left joins the last part of the last chapter, ordered by type. */
function joinExamples(deck: DeckSpec, project: Project): DeckSpec {
  const named = new Set(slidesOf(deck, project).map(({ id }) => id));
  const rest = [...project.slides.values()].filter(({ id }) => !named.has(id)).sort(byId);
  const formsOf = (id: string): readonly string[] =>
    rest.filter(({ type }) => id === `example.${type}`).map((slide) => slide.id);
  const withForms = (slides: readonly string[]): readonly string[] => slides.flatMap((id) => [id, ...formsOf(id)]);
  const others = rest.filter(({ type }) => !named.has(`example.${type}`)).map(({ id }) => id);
  const chapters = deck.chapters.map((chapter) => ({
    ...chapter,
    slides: withForms(chapter.slides),
    parts: chapter.parts.map((part) => ({ ...part, slides: withForms(part.slides) })),
  }));
  return {
    ...deck,
    front: { ...deck.front, slides: withForms(deck.front.slides) },
    chapters: chapters.map((chapter, index) => (index === chapters.length - 1 ? inChapter(chapter, others) : chapter)),
  };
}

const byId = (a: Slide, b: Slide): number => (a.id < b.id ? -1 : Number(a.id > b.id));

function inChapter(chapter: Chapter, slides: readonly string[]): Chapter {
  const last = chapter.parts.at(-1);
  if (last === undefined) return { ...chapter, slides: [...chapter.slides, ...slides] };
  return { ...chapter, parts: [...chapter.parts.slice(0, -1), { ...last, slides: [...last.slides, ...slides] }] };
}
