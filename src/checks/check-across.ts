/** Checks what only shows when all files are seen together: ids of slides and decks, and what decks pick. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { repeatsIn } from '../diagnostics/group-by.js';
import { quote } from '../diagnostics/printable.js';
import { placesInText } from '../load/place-in-text.js';
import { placeOf } from '../load/place-of.js';
import { type CheckedFile, idOf } from '../validation/checked-file.js';
import type { CheckedProject } from '../validation/checked-project.js';
import { textReferences, typedAs } from '../model/text-references.js';
import { memberOf } from '../model/unit-id.js';

export const checkAcross = (project: CheckedProject): readonly Diagnostic[] => [
  ...sharedIds([...project.decks, ...project.slides]),
  ...project.decks.flatMap((deck) => [...slidesTwice(deck), ...strayPages(deck, project.slides)]),
];

const sharedIds = (files: readonly CheckedFile[]): readonly Diagnostic[] =>
  repeatsIn(files, typedId).map(([file, earlier]) => sharedId(file, earlier));

/** What is no text is told by the schema. */
function typedId(file: CheckedFile): string | undefined {
  const id = memberOf(file.document.value, 'id');
  return typeof id === 'string' ? id : undefined;
}

function sharedId(own: CheckedFile, earlier: CheckedFile): Diagnostic {
  const { file, line } = placeOf(earlier.document, ['id']);
  return {
    code: 'duplicate-id',
    severity: 'error',
    message: `The id ${quote(idOf(own))} is already used in ${file}:${line}.`,
    hint: 'Give one of them another id.',
    place: placeOf(own.document, ['id']),
  };
}

const slidesOf = (deck: CheckedFile) => deck.references.filter(({ kind }) => kind === 'slide');

function slidesTwice(deck: CheckedFile): readonly Diagnostic[] {
  return repeatsIn(slidesOf(deck), ({ value }) => value).map(([{ value, path }]) => ({
    code: 'repeated-slide',
    severity: 'error',
    message: `The slide ${quote(value)} is in this deck twice.`,
    hint: 'Remove it from one of the places.',
    place: placeOf(deck.document, path),
  }));
}

/** A page number can be printed only for a slide of the same deck. A slide whose cells a field gathers may be in another deck. */
function strayPages(deck: CheckedFile, slides: readonly CheckedFile[]): readonly Diagnostic[] {
  const inDeck = new Set(slidesOf(deck).map(({ value }) => value));
  const inPool = new Set(slides.map(idOf));
  const astray = (id: string): boolean => inPool.has(id) && !inDeck.has(id);
  return slides.filter((slide) => inDeck.has(idOf(slide))).flatMap((slide) => straysOf(slide, astray, idOf(deck)));
}

function straysOf(slide: CheckedFile, astray: (id: string) => boolean, deck: string) {
  const gathered = new Set(slide.cells.map(({ path }) => path.join('/')));
  const fields = slidesOf(slide)
    .filter(({ value, path }) => astray(value) && !gathered.has(path.join('/')))
    .map(({ value, path }) => ({ id: value, place: placeOf(slide.document, path) }));
  const pages = slide.units.flatMap((unit) => {
    const place = placesInText(slide.document, unit.path, unit.text);
    return textReferences(unit.text).flatMap((found) =>
      (found.kind === 'page' || found.kind === 'slide') && astray(found.id)
        ? [{ id: found.id, place: place(found.start, typedAs(found, unit.text)) }]
        : [],
    );
  });
  return [...fields, ...pages].map(({ id, place }) => ({
    code: 'unknown-page',
    severity: 'error' as const,
    place,
    // The slide there is: one with a name like it would be another, or a slip in the deck.
    hint: 'Name it under «slides» in the deck, or take out what leads to it.',
    message: `The slide ${quote(id)} is not in the deck ${quote(deck)}, so it has no page there.`,
  }));
}

/** Decks are written as files named by their ids, beside files that the program names itself: the two must not meet. */
const TAKEN = 'gallery';

/** Checks decks of the project; the gallery's deck may have its name. */
export const checkDeckName = ({ document }: CheckedFile): readonly Diagnostic[] =>
  memberOf(document.value, 'id') !== TAKEN
    ? []
    : [
        {
          code: 'bad-id',
          severity: 'error',
          message: `A deck named «${TAKEN}» would be written over by «skald gallery», and the other way round.`,
          hint: 'Choose another id.',
          place: placeOf(document, ['id']),
        },
      ];
