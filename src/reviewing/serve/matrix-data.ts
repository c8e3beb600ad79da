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
import type { Vocabulary } from '../../model/framework.js';
import type { DeckSpec } from '../../model/project.js';
import type { Review } from '../review.js';
import type { Naming } from './naming.js';

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
    ...tagOf(organisation, own, review, deck),
  }));
}

interface Attribute {
  readonly id: string;
  readonly vocabulary: Vocabulary;
}

/** Those by which organisations of the deck can be told apart. */
function attributesOf(review: Review): readonly Attribute[] {
  const { attributes, vocabularies } = review.project.framework;
  return Object.entries(attributes).flatMap(([id, name]) => {
    const vocabulary = vocabularies.get(name);
    const had = new Set(review.organisations.map((one) => entriesIn(one, id, review).join(' ')));
    return vocabulary === undefined || had.size < 2 ? [] : [{ id, vocabulary }];
  });
}

function entriesIn(organisation: string, attribute: string, { project }: Review): readonly string[] {
  const found: Readonly<Record<string, unknown>> = project.organisations.get(organisation) ?? {};
  return [found[attribute]].flat().filter((one) => typeof one === 'string');
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

/** What the locale calls an entry, the shortest first. */
const wordsOf = (entry: string, { words }: Vocabulary, deck: LocalisedDeck): readonly string[] =>
  words.flatMap((pattern) => deck.optionalWord(pattern.replace('*', entry)) ?? []).sort((a, b) => a.length - b.length);

/** By the first attribute whose entries have a name as short as a tag. */
function tagOf(
  organisation: string,
  attributes: readonly Attribute[],
  review: Review,
  deck: LocalisedDeck,
): Pick<MatrixRow, 'tag'> {
  for (const { id, vocabulary } of attributes) {
    const [entry = ''] = entriesIn(organisation, id, review);
    const [word] = wordsOf(entry, vocabulary, deck);
    const at = vocabulary.entries.findIndex((one) => one.id === entry);
    if (word !== undefined && word.length <= LONGEST_TAG) return { tag: { word, colour: (at % COLOURS) + 1 } };
  }
  return {};
}

const LONGEST_TAG = 3;
/** That the style sheet has for tags. */
const COLOURS = 4;

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
