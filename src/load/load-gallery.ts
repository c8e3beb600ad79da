/**
 * Reads the gallery's project: the examples of each slide type in the place of slides, `layouts/gallery.yaml` as the deck.
 * What the examples refer to stands beside them, since they are shown in projects that know nothing of it.
 */
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Files } from '../world/world.js';
import { layOver } from './lay-over.js';
import { filesIn } from './folders.js';
import { loadAround } from './load-around.js';
import { Reading } from './reading.js';
import type { SourceDocument } from './source-document.js';
import type { Around, Source } from './source.js';

export const GALLERY_DECK = 'layouts/gallery.yaml';

/** As `load`; the project's own slides and decks are not read, nor what stands around them where `read` has it already. */
export function loadGallery(files: Files, read?: Around): Outcome<Source> {
  const reading = new Reading(files);
  const deck = reading.yaml(GALLERY_DECK);
  const around = read ?? loadAround(reading);
  const examples = [...around.types.keys()].flatMap((type) => examplesOf(type, reading));
  const words = wordsIn(examples.map(({ value }) => value));
  const ownFacts = picked(around.facts, (id, fact) => (words.has(id) ? fact : undefined));
  const facts = layOver(reading.yaml('layouts/gallery.facts.yaml'), ownFacts);
  const sources = layOver(reading.yaml('layouts/gallery.sources.yaml'), around.sources);
  const shown = new Set(examples.flatMap(({ file }) => organisationsIn(file.text)));
  const known = new Set([...words, ...wordsIn(ownFacts?.value)]);
  const organisations = layOver(
    reading.yaml('layouts/gallery.organisations.yaml'),
    picked(around.organisations, (id, one) => (shown.has(id) ? one : known.has(id) ? unlisted(one) : undefined)),
  );
  const strange = new Set(keysOf(around.organisations?.value).filter((id) => !shown.has(id)));
  const relations = layOver(
    reading.yaml('layouts/gallery.relations.yaml'),
    picked(around.relations, (_, relation) =>
      textsIn(relation).some((end) => strange.has(end)) ? undefined : relation,
    ),
  );
  if (!reading.exists(GALLERY_DECK)) noGallery(reading);
  return {
    value: {
      ...around,
      ...(facts === undefined ? {} : { facts }),
      ...(sources === undefined ? {} : { sources }),
      ...(organisations === undefined ? {} : { organisations }),
      ...(relations === undefined ? {} : { relations }),
      slides: examples,
      decks: deck === undefined ? [] : [deck],
      gallery: true,
      broken: reading.broken,
    },
    diagnostics: reading.diagnostics,
  };
}

/** Whatever may be an id among the texts of a file. */
const wordsIn = (value: unknown): ReadonlySet<string> =>
  new Set(textsIn(value).flatMap((text) => text.match(/[\w.-]+/gu) ?? []));

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Those that an example is about or prints. */
const organisationsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{org:([\w.-]+)|\borganisations?:\s*(\[[^\]]*\]|[\w.-]+)/gu)].flatMap(
    ([, printed, about]) => (printed ?? about ?? '').match(/[\w.-]+/gu) ?? [],
  );

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** The entries of a file that `pick` gives, as it gives them. */
function picked(
  document: SourceDocument | undefined,
  pick: (id: string, entry: unknown) => unknown,
): SourceDocument | undefined {
  const value: unknown = document?.value;
  if (document === undefined || typeof value !== 'object' || value === null) return document;
  const entries = Object.entries(value).map(([id, entry]) => [id, pick(id, entry)] as const);
  return { ...document, value: Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) };
}

const LISTED = new Set(['abbreviation', 'interviewed']);

/** Generated lists show all organisations that there are; one that stands here for a fact's sake is none of them. */
const unlisted = (organisation: unknown): unknown =>
  typeof organisation === 'object' && organisation !== null
    ? Object.fromEntries(Object.entries(organisation).filter(([field]) => !LISTED.has(field)))
    : organisation;

/** `example.yaml`, then its other forms: `example.sparse.yaml`. */
function examplesOf(type: string, reading: Reading): readonly SourceDocument[] {
  const folder = `layouts/${type}`;
  const forms = filesIn(reading.files, folder, '.yaml').filter((name) => name.startsWith('example.'));
  const first = forms.filter((name) => name === 'example.yaml');
  const others = forms.filter((name) => name !== 'example.yaml');
  return [...first, ...others].flatMap((name) => reading.yaml(`${folder}/${name}`) ?? []);
}

function noGallery(reading: Reading): void {
  reading.broken.push(GALLERY_DECK);
  reading.diagnostics.push({
    code: 'missing-file',
    severity: 'error',
    message: 'The gallery has no deck file, which gives it its title, theme and locales.',
    hint: 'Write it like a deck; the examples of all slide types join its last part.',
    place: { file: GALLERY_DECK, line: 1, column: 1 },
  });
}
