/** What a project says of organisations by its vocabularies, and the tag that stands before their names. */
import type { LocalisedDeck } from '../../localise/localised-deck.js';
import type { Vocabulary } from '../../model/framework.js';
import type { Tag } from '../../pages/consultant/tag.js';
import type { Review } from '../review.js';

interface Attribute {
  readonly id: string;
  readonly vocabulary: Vocabulary;
}

/** Those by which organisations of the deck can be told apart. */
export function attributesOf(review: Review): readonly Attribute[] {
  const { attributes, vocabularies } = review.project.framework;
  return Object.entries(attributes).flatMap(([id, name]) => {
    const vocabulary = vocabularies.get(name);
    const had = new Set(review.organisations.map((one) => entriesIn(one, id, review).join(' ')));
    return vocabulary === undefined || had.size < 2 ? [] : [{ id, vocabulary }];
  });
}

/** Ids of the entries that an organisation has. */
export function entriesIn(organisation: string, attribute: string, { project }: Review): readonly string[] {
  const found: Readonly<Record<string, unknown>> = project.organisations.get(organisation) ?? {};
  return [found[attribute]].flat().filter((one) => typeof one === 'string');
}

/** What the locale calls an entry, the shortest first. */
export const wordsOf = (entry: string, { words }: Vocabulary, deck: LocalisedDeck): readonly string[] =>
  words.flatMap((pattern) => deck.optionalWord(pattern.replace('*', entry)) ?? []).sort((a, b) => a.length - b.length);

/** By the first attribute whose entries have a name as short as a tag. */
export function tagOf(organisation: string, review: Review, deck: LocalisedDeck): { readonly tag?: Tag } {
  for (const { id, vocabulary } of attributesOf(review)) {
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
