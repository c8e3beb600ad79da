/**
 * Small sound projects to damage: one slide of the report or the gallery each, with the real layouts, theme, locales and
 * lists, and the translations of what is in it. Small, so that thousands of mutants can be built in a few minutes.
 */
import { parseDocument, stringify } from 'yaml';
import { filesBelow } from '../../src/load/folders.js';
import type { Files } from '../../src/world/world.js';

export type Contents = ReadonlyMap<string, Uint8Array>;

export interface Base {
  /** Id of the slide. */
  readonly name: string;
  readonly slideFile: string;
  readonly type: string;
  readonly contents: Contents;
}

interface DeckPart {
  readonly slides?: readonly string[];
  readonly parts?: readonly DeckPart[];
}
interface Deck extends Record<string, unknown> {
  readonly id: string;
  readonly front: { readonly title: string; readonly slides: readonly string[] };
  readonly chapters: readonly DeckPart[];
}
interface Slide extends Record<string, unknown> {
  readonly id: string;
  readonly type: string;
}

/** Makes something of each file once: every base asks for all of them. */
function oncePerPath<T>(make: (files: Files, path: string) => T): (files: Files, path: string) => T {
  const made = new WeakMap<Files, Map<string, T>>();
  return (files, path) => {
    const known = made.get(files) ?? new Map<string, T>();
    made.set(files, known);
    if (!known.has(path)) known.set(path, make(files, path));
    return known.get(path) as T;
  };
}

const text = oncePerPath((files, path) => new TextDecoder().decode(files.read(path) ?? new Uint8Array()));
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const parsed = oncePerPath((files, path): unknown => parseDocument(text(files, path)).toJS());
// The project is sound, so its files have the shapes that their schemas say.
const yaml = <T>(files: Files, path: string): T => parsed(files, path) as T;

const isExample = (path: string): boolean => path.split('/').at(-1)?.startsWith('example.') ?? false;

/** One base for each slide of the decks and each example. */
export function bases(files: Files): readonly Base[] {
  const decks = filesBelow(files, 'content/decks', '.yaml', 0).map((path) => yaml<Deck>(files, path));
  const slides = filesBelow(files, 'content/slides', '.yaml');
  const examples = filesBelow(files, 'layouts', '.yaml').filter(isExample);
  const shared = around(files);
  const gallery = { ...yaml<Deck>(files, 'layouts/governance/gallery.yaml'), id: 'examples' };
  return [
    ...decks.flatMap((deck) => basesOf(files, deck, slides, shared)),
    ...basesOf(files, gallery, examples, shared),
  ];
}

/** An agenda and a divider show what they say of a deck's chapters, a schema the examples of types; a base has one slide. */
const NEVER_ALONE = new Set(['agenda', 'divider', 'framework-slide-schema']);

/** So full that they fit with the page numbers and abbreviations of their own deck only. */
const FULL = new Set([
  'dk.resources',
  'dk.roles-matrix',
  'fi.overview-map',
  'fi.resources',
  'health.dk.landscape',
  'health.dk.strategic-steering',
  'health.executive-summary',
  'health.no.landscape',
  'health.no.strategic-steering',
  'no.org.kmd',
  'no.organisational-landscape',
  'no.overview-map',
  'no.resources',
  'no.strategic-steering',
  'se.executive-summary',
  'se.instrument-matrix',
  'se.lessons',
  'se.roles-matrix',
  'se.steering.mof',
  'summary.central-staff',
  'summary.dk',
  'summary.heatmap',
]);

const standsAlone = ({ id, type }: Slide): boolean => !NEVER_ALONE.has(type) && !FULL.has(id);

type Entries = readonly (readonly [string, Uint8Array])[];

function basesOf(files: Files, deck: Deck, paths: readonly string[], shared: Entries): readonly Base[] {
  const all = new Map(paths.map((path) => [yaml<Slide>(files, path).id, path]));
  const shown = new Set(slidesOf(deck));
  const used = [...all].filter(([id, path]) => shown.has(id) && standsAlone(yaml<Slide>(files, path)));
  return used.map(([id, path]) => {
    const { type } = yaml<Slide>(files, path);
    const needed = withReferences(id, all, files);
    const slideFile = `content/slides/${id}.yaml`;
    const contents = new Map([
      ...shared,
      ...conflicts(files, needed),
      ...translations(files, [deck.id, 'organisations', 'sources', 'framework', ...needed]),
      [`content/decks/${deck.id}.yaml`, bytes(stringify(only(deck, needed)))] as const,
      ...needed.map((one) => [`content/slides/${one}.yaml`, bytes(text(files, all.get(one) ?? ''))] as const),
    ]);
    return { name: id, slideFile, type, contents };
  });
}

const slidesOf = ({ front, chapters }: Deck): readonly string[] => [...front.slides, ...chapters.flatMap(slidesIn)];

const slidesIn = ({ slides = [], parts = [] }: DeckPart): readonly string[] => [...slides, ...parts.flatMap(slidesIn)];

/** The slide, and all those that it or they lead to. */
function withReferences(id: string, all: ReadonlyMap<string, string>, files: Files): readonly string[] {
  const found = new Set([id]);
  for (const one of found) {
    const own = text(files, all.get(one) ?? '');
    const words = new Set(own.match(/[a-z0-9]+(?:[.-][a-z0-9]+)*/gu));
    for (const other of all.keys()) if (words.has(other)) found.add(other);
  }
  return [...all.keys()].filter((one) => found.has(one));
}

function only(deck: Deck, slides: readonly string[]): Record<string, unknown> {
  const keep = (list: readonly string[]): readonly string[] => list.filter((id) => slides.includes(id));
  const narrowed = (part: DeckPart): DeckPart => ({
    ...part,
    ...(part.slides === undefined ? {} : { slides: keep(part.slides) }),
    ...(part.parts === undefined ? {} : { parts: part.parts.map(narrowed) }),
  });
  return {
    ...deck,
    front: { ...deck.front, slides: keep(deck.front.slides) },
    chapters: deck.chapters.map(narrowed),
  };
}

/** The conflicts between sources, each with only those of its slides that are here. */
function conflicts(files: Files, slides: readonly string[]): Entries {
  const path = 'content/conflicts.yaml';
  if (files.size(path) === undefined) return [];
  const read = (from: string) =>
    Object.entries(yaml<Readonly<Record<string, { readonly slides: readonly string[] }>>>(files, from));
  const all = [...read(path), ...read('layouts/governance/gallery.conflicts.yaml')];
  const narrowed = all.map(([id, one]) => [
    id,
    { ...one, slides: one.slides.filter((slide) => slides.includes(slide)) },
  ]);
  return [[path, bytes(stringify(Object.fromEntries(narrowed)))]];
}

/** Everything that is no slide, deck or translation. All layouts, since a partial may be given what only some of them give. */
function around(files: Files): Entries {
  const paths = [
    ...filesBelow(files, 'content', '.yaml', 0),
    ...['.yaml', '.json'].flatMap((ending) => filesBelow(files, 'locales', ending)),
    ...['.yaml', '.hbs', '.json'].flatMap((ending) => filesBelow(files, 'layouts', ending)),
  ];
  return paths
    .filter((path) => !isExample(path) && !path.startsWith('layouts/governance/gallery.'))
    .map((path) => [path, withExamples(files, path)] as const);
}

/** The content's facts and sources with those of the examples, whose ids differ; answers are by country in both. */
function withExamples(files: Files, path: string): Uint8Array {
  if (path === 'content/answers.yaml') return bytes(text(files, path));
  const examples = path.replace('content/', 'layouts/governance/gallery.');
  return bytes(
    text(files, path) + (examples === path || files.size(examples) === undefined ? '' : text(files, examples)),
  );
}

/** PO files below a folder, cut into entries with the owner of each. */
const translated = oncePerPath((files, folder) =>
  filesBelow(files, folder, '.po').map((path) => {
    const [head = '', ...entries] = text(files, path).split(/\n\n+/u);
    const ownerOf = (entry: string): string => /^(?:#~ )?msgctxt "([^/"]*)\//mu.exec(entry)?.[1] ?? '';
    return { path, head, entries: entries.map((entry) => ({ entry, owner: ownerOf(entry) })) };
  }),
);

/** The entries of the PO files whose ids begin with one of the owners, as `no.roles/`. */
function translations(files: Files, owners: readonly string[]): Entries {
  return translated(files, 'locales').flatMap(({ path, head, entries }) => {
    const wanted = entries.filter(({ owner }) => owners.includes(owner)).map(({ entry }) => entry);
    return wanted.length === 0 ? [] : [[path, bytes([head, ...wanted].join('\n\n') + '\n')] as const];
  });
}
