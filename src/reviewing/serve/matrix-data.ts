/** The rows and columns of the matrix. */
import {
  ATTRIBUTE,
  type MatrixAttribute,
  type MatrixFilter,
  type MatrixRow,
  SHOWS,
} from '../../pages/consultant/matrix-filters.js';
import type { MatrixPage } from '../../pages/consultant/matrix-page.js';
import { statusOf } from '../status-document.js';
import type { LocalisedDeck } from '../../localise/localised-deck.js';
import type { DeckSpec } from '../../model/project.js';
import type { Review } from '../review.js';
import type { Naming } from './naming.js';
import { attributesOf, entriesIn, tagOf, wordsOf } from './organisation-attributes.js';

/** Slides that describe somebody, in the chapters of the deck; `spec`: the deck in the locale. */
export function groupsIn(spec: DeckSpec, review: Review, naming: Naming): MatrixPage['groups'] {
  const described = new Set(review.organisations.flatMap((organisation) => review.slidesAbout(organisation)));
  const chapters = [
    spec.front,
    ...spec.chapters.map(({ title, slides, parts }) => ({
      title,
      slides: [...slides, ...parts.flatMap((part) => part.slides)],
    })),
  ];
  return chapters
    .map(({ title, slides }) => ({
      title,
      slides: slides.filter((slide) => described.has(slide)).map((slide) => ({ slide, ...naming.slide(slide) })),
    }))
    .filter(({ slides }) => slides.length > 0);
}

/** `deck`: the words of the consultant. */
export function rowsIn(locale: string, review: Review, naming: Naming, deck: LocalisedDeck): readonly MatrixRow[] {
  const own = attributesOf(review);
  return statusOf(review, [locale]).organisations.map(({ organisation, deadline, slides }) => ({
    organisation,
    ...naming.organisation(organisation),
    ...(deadline === null ? {} : { deadline: naming.day(deadline) }),
    states: new Map(slides.map(({ slide, state }) => [slide, state])),
    has: new Map(own.map(({ id }) => [id, entriesIn(organisation, id, review)])),
    ...tagOf(organisation, review, deck),
  }));
}

/** With the entries that organisations of the deck have, as their vocabulary has them in order. */
export const attributesIn = (review: Review, deck: LocalisedDeck): readonly MatrixAttribute[] =>
  attributesOf(review).map(({ id, vocabulary }) => {
    const had = new Set(review.organisations.flatMap((one) => entriesIn(one, id, review)));
    const entries = vocabulary.entries
      .filter((entry) => had.has(entry.id))
      .map((entry) => ({ id: entry.id, name: wordsOf(entry.id, vocabulary, deck).at(-1) ?? entry.id }));
    // What a project has of its own need have no name: then it is called by what there is of it.
    const name = deck.optionalWord(`attribute.${id}`) ?? entries.map((entry) => entry.name).join(', ');
    return { id, name, entries };
  });

/** What nobody can be asked for is left out. */
export const filterIn = (query: URLSearchParams, attributes: readonly MatrixAttribute[]): MatrixFilter => ({
  show: SHOWS.find((one) => one === query.get('show')) ?? 'all',
  search: query.get('search') ?? '',
  of: new Map(
    attributes.flatMap(({ id, entries }) => {
      const asked = query.get(`${ATTRIBUTE}${id}`);
      const entry = entries.find((one) => one.id === asked);
      return entry === undefined ? [] : [[id, entry.id] as const];
    }),
  ),
});
