/**
 * Reads the gallery's project: the examples of each slide type in the place of slides, `gallery.yaml` of `layouts`, of a pack or of the common
 * examples as the deck. What the examples refer to stands beside them, since they are shown in projects that know nothing of it.
 */
import { asMap, isMap } from './maps.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Files } from '../world/world.js';
import { askedOfProject, type OfProject } from './asked-of-project.js';
import { answersBeside } from './gallery-answers.js';
import { commonExamples, commonFile, inLocalesOfDecks, isCommon } from './common-examples.js';
import { withData } from './fill-data.js';
import { withFacts } from './fill-facts.js';
import { layOver } from './lay-over.js';
import { loadAround } from './load-around.js';
import { galleryFiles, layoutFiles } from './packs.js';
import { withGalleryTranslations } from './load-locale.js';
import { Reading } from './reading.js';
import { type SourceDocument, withValue } from './source-document.js';
import type { Around, Source } from './source.js';

/** Where the gallery's deck stands. */
export const galleryDeck = (files: Files, packs: Iterable<string>): string =>
  galleryFiles(files, packs, 'gallery.yaml')[0] ?? commonFile('gallery.yaml');

/**
 * As `load`; the project's own slides and decks are not read, nor what stands around them where `read` has it already, since slides of the
 * project show examples small. One without framework.yaml uses all packs without having asked for any, and may have nothing of what their
 * examples speak of: the common ones stand beside those.
 */
export function loadGallery(files: Files, read?: Around): Outcome<Source> {
  const reading = new Reading(files);
  const around = read === undefined ? loadAround(reading, { isGallery: true }) : withExamples(read, reading);
  const path = galleryDeck(files, around.packs.keys());
  const deck = deckAt(path, around, reading);
  if (!reading.exists(path)) noGallery(path, reading);
  const isBeside = read !== undefined && read.framework === undefined;
  const examples = [...around.types.keys()].flatMap((type) => examplesOf(type, { around, isBeside }, reading));
  const referred = referredTo(examples, around, reading);
  return {
    value: {
      ...around,
      ...referred,
      answers: answersBeside(around, reading),
      slides: examples.map((example) => withFacts(example, (referred.facts ?? around.facts)?.value, reading)),
      ...frameworkFor([path, ...examples.map(({ file }) => file.path)], around),
      decks: deck === undefined ? [] : [isBrought(path, around) ? inLocalesOfDecks(deck, files) : deck],
      ...reading.optional('exampleLog', logBeside(path, around, files)),
      gallery: true,
      broken: reading.broken,
    },
    diagnostics: reading.diagnostics,
  };
}

/** Locales whose translations were read get those of the examples too. */
const withExamples = (read: Around, reading: Reading): Around => ({
  ...read,
  locales: read.locales.map((locale) =>
    locale.translated === undefined ? locale : withGalleryTranslations(reading, locale),
  ),
});

/** The project's own deck or the common one; else those of its packs as one, each with its chapters behind those of the one before. */
function deckAt(path: string, around: Around, reading: Reading): SourceDocument | undefined {
  const first = reading.yaml(path);
  if (isCommon(path) || !isBrought(path, around)) return first;
  const [, ...others] = galleryFiles(reading.files, around.packs.keys(), 'gallery.yaml');
  return others.flatMap((other) => reading.yaml(other) ?? []).reduce(joinedDecks, first);
}

/** Faults of the later deck are told where it is the only one. */
function joinedDecks(deck: SourceDocument | undefined, later: SourceDocument): SourceDocument {
  if (deck === undefined || !isMap(deck.value) || !isMap(later.value)) return deck ?? later;
  const [front, theirs] = [asMap(deck.value['front']), asMap(later.value['front'])];
  const chapters = listIn(deck.value['chapters']);
  return withValue(deck, {
    ...deck.value,
    front: { ...front, slides: [...listIn(front['slides']), ...listIn(theirs['slides'])] },
    chapters: [...chapters, ...listIn(later.value['chapters']).map((one) => numberedOn(one, chapters.length))],
  });
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A chapter or a part of one, `by` chapters further on. */
function numberedOn(chapter: unknown, by: number): unknown {
  if (!isMap(chapter)) return chapter;
  const number = String(chapter['number']).replace(/^\d+/u, (own) => String(Number(own) + by));
  const parts = Array.isArray(chapter['parts']) ? { parts: chapter['parts'].map((one) => numberedOn(one, by)) } : {};
  return { ...chapter, ...(chapter['number'] === undefined ? {} : { number }), ...parts };
}

/** What the examples say of approvals: beside the deck, or that of the first pack that has any. */
function logBeside(path: string, around: Around, files: Files): string {
  const beside = path.replace(/yaml$/u, 'approvals.yaml');
  const [first = beside] = galleryFiles(files, around.packs.keys(), 'gallery.approvals.yaml');
  return isBrought(path, around) && !isCommon(path) ? first : beside;
}

/** Whether a deck or an example is a pack's or common, and not the project's own. */
const isBrought = (path: string, { packs }: Around): boolean =>
  isCommon(path) || [...packs.keys()].some((pack) => path.startsWith(`layouts/${pack}/`));

/**
 * What a pack brings names the vocabularies that its standard declares, whatever a project has in their place; examples of the project name its own, so where
 * there are any these count. Facts and relations may be of both, in the units and kinds of both. `paths`: those of the deck and of all examples.
 */
function frameworkFor(paths: readonly string[], around: Around): Pick<Source, 'framework'> {
  const own: unknown = around.framework?.value;
  if (around.framework === undefined || !isMap(own)) return {};
  const packed = [...around.packs.values()].map(({ value }) => asMap(asMap(value)['standard']));
  const standards = [asMap(around.standard?.value), ...packed];
  const joined = ['units', 'relations'].flatMap((key) => {
    const all = [...standards, own].map((one) => one[key]).filter(isMap);
    return all.length === 0 ? [] : [[key, Object.assign({}, ...all)] as const];
  });
  const isAllBrought = paths.every((path) => isBrought(path, around));
  const named = (isAllBrought ? standards : []).reduce((all, standard) => ({ ...all, ...standard }), own);
  return { framework: withValue(around.framework, { ...named, ...Object.fromEntries(joined) }) };
}

/** What examples refer to: what the project has of it, over what stands beside the deck, over what stands beside common examples that are shown. */
function referredTo(examples: readonly SourceDocument[], around: Around, reading: Reading): Partial<OfProject> {
  const asked = askedOfProject(examples, around);
  const showsCommon = examples.some(({ file }) => isCommon(file.path));
  const entries = (['facts', 'sources', 'organisations', 'relations', 'conflicts'] as const).flatMap((kind) => {
    const name = `gallery.${kind}.yaml`;
    const beside = galleryFiles(reading.files, around.packs.keys(), name);
    const paths = showsCommon ? [...beside, commonFile(name)] : beside;
    const brought = paths.flatMap((path) => reading.yaml(path) ?? []);
    const document = layOver(brought.reduce<SourceDocument | undefined>(layOver, undefined), asked[kind]);
    return document === undefined ? [] : [[kind, document] as const];
  });
  return Object.fromEntries(entries);
}

/** What examples are sought in, and whether the common ones stand beside those of the project and its packs. */
interface Sought {
  readonly around: Around;
  readonly isBeside: boolean;
}

/** `example.yaml`, then its other forms: `example.sparse.yaml`. Those of the project and its packs, else the common ones. */
function examplesOf(type: string, { around, isBeside }: Sought, reading: Reading): readonly SourceDocument[] {
  const names = layoutFiles(reading.files, around.packs.keys(), type, '.yaml');
  const own = names.filter((path) => path.includes('/example.'));
  const common = own.length === 0 || isBeside ? commonExamples(reading.files, type) : [];
  const forms = [...own, ...common];
  const isFirst = (path: string): boolean => path.endsWith('/example.yaml');
  return [...forms.filter(isFirst), ...forms.filter((path) => !isFirst(path))].flatMap((path) => {
    const example = reading.yaml(path);
    return (example && withData(example, reading)) ?? [];
  });
}

function noGallery(file: string, reading: Reading): void {
  reading.broken.push(file);
  reading.diagnostics.push({
    code: 'missing-file',
    severity: 'error',
    message: 'The gallery has no deck file, which gives it its title, theme and locales.',
    hint: 'Write it like a deck; the examples of all slide types join its last part.',
    place: { file, line: 1, column: 1 },
  });
}
