/** Checks what only shows when all files are seen together: ids of slides and decks, and what decks pick. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placesInText } from '../load/place-in-text.js';
import { placeOf } from '../load/place-of.js';
import type { CheckedFile } from '../validation/checked-file.js';
import type { CheckedProject } from '../validation/checked-project.js';
import { textReferences, typedAs } from '../model/text-references.js';
import { memberOf } from '../model/unit-id.js';
import { unknownId } from '../validation/unknown-id.js';

export const checkAcross = (project: CheckedProject): readonly Diagnostic[] => [
  ...sharedIds([...project.decks, ...project.slides]),
  ...project.decks.flatMap((deck) => [...slidesTwice(deck), ...strayPages(deck, project.slides)]),
];

const idOf = ({ document }: CheckedFile): unknown => memberOf(document.value, 'id');

function sharedIds(files: readonly CheckedFile[]): readonly Diagnostic[] {
  const first = new Map<string, CheckedFile>();
  return files.flatMap((file) => {
    const id = idOf(file);
    if (typeof id !== 'string') return [];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, file);
    return earlier === undefined ? [] : [sharedId(file, id, earlier)];
  });
}

function sharedId({ document }: CheckedFile, id: string, earlier: CheckedFile): Diagnostic {
  const { file, line } = placeOf(earlier.document, ['id']);
  return {
    code: 'duplicate-id',
    severity: 'error',
    message: `The id ${quote(id)} is already used in ${file}:${line}.`,
    hint: 'Give one of them another id.',
    place: placeOf(document, ['id']),
  };
}

const slidesOf = (deck: CheckedFile) => deck.references.filter(({ kind }) => kind === 'slide');

function slidesTwice(deck: CheckedFile): readonly Diagnostic[] {
  const seen = new Set<string>();
  const again = slidesOf(deck).filter(({ value }) => seen.size === seen.add(value).size);
  return again.map(({ value, path }) => ({
    code: 'repeated-slide',
    severity: 'error',
    message: `The slide ${quote(value)} is in this deck twice.`,
    hint: 'Remove it from one of the places.',
    place: placeOf(deck.document, path),
  }));
}

/** A page number can be printed only for a slide of the same deck. A slide whose cells a field gathers may be in another deck. */
function strayPages(deck: CheckedFile, slides: readonly CheckedFile[]): readonly Diagnostic[] {
  const inDeck = new Set<unknown>(slidesOf(deck).map(({ value }) => value));
  const inPool = new Set<unknown>(slides.map(idOf));
  const astray = (id: string): boolean => inPool.has(id) && !inDeck.has(id);
  return slides
    .filter((slide) => inDeck.has(idOf(slide)))
    .flatMap((slide) => straysOf(slide, astray, String(idOf(deck)), inDeck));
}

function straysOf(slide: CheckedFile, astray: (id: string) => boolean, deck: string, inDeck: ReadonlySet<unknown>) {
  const gathered = new Set(slide.cells.map(({ path }) => path.join('/')));
  const fields = slidesOf(slide)
    .filter(({ path }) => !gathered.has(path.join('/')))
    .map(({ value, path }) => ({ id: value, place: placeOf(slide.document, path) }));
  const pages = slide.units.flatMap((unit) => {
    const place = placesInText(slide.document, unit.path, unit.text);
    return textReferences(unit.text).flatMap((found) =>
      found.kind === 'page' || found.kind === 'slide'
        ? [{ id: found.id, place: place(found.start, typedAs(found, unit.text)) }]
        : [],
    );
  });
  return [...fields, ...pages]
    .filter(({ id }) => astray(id))
    .map(({ id, place }) => ({
      ...unknownId('page', id, [...inDeck].map(String), place),
      message: `The slide ${quote(id)} is not in the deck ${quote(deck)}, so it has no page there.`,
    }));
}
