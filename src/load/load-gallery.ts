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
import type { Source } from './source.js';

export const GALLERY_DECK = 'layouts/gallery.yaml';

/** As `load`; the project's own slides and decks are not read. */
export function loadGallery(files: Files): Outcome<Source> {
  const reading = new Reading(files);
  const deck = reading.yaml(GALLERY_DECK);
  const around = loadAround(reading);
  const examples = [...around.types.keys()].flatMap((type) => examplesOf(type, reading));
  const facts = layOver(reading.yaml('layouts/gallery.facts.yaml'), around.facts);
  const sources = layOver(reading.yaml('layouts/gallery.sources.yaml'), around.sources);
  const organisations = layOver(reading.yaml('layouts/gallery.organisations.yaml'), around.organisations);
  const accepted = reading.yaml('layouts/gallery.accepted.yaml');
  if (!reading.exists(GALLERY_DECK)) noGallery(reading);
  return {
    value: {
      ...around,
      ...(facts === undefined ? {} : { facts }),
      ...(sources === undefined ? {} : { sources }),
      ...(organisations === undefined ? {} : { organisations }),
      ...(accepted === undefined ? {} : { accepted }),
      slides: examples,
      decks: deck === undefined ? [] : [deck],
      gallery: true,
      broken: reading.broken,
    },
    diagnostics: reading.diagnostics,
  };
}

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
