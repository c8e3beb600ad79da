/** What `content/decks/<deck>.yaml` may hold. */
import { type Attributes, propertiesOf } from './declared.js';
import { fields, plainId, refersTo, setOf, translatable } from './shapes.js';
import type { Typed } from './typed.js';

const id = plainId(60);
const text = translatable;
const slides = { type: 'array', items: refersTo('slide') } as const;
const number = {
  description: 'What is printed before the title: 3, 3.4, or a capital for an annex.',
  type: 'string',
  pattern: '^(?:[0-9]+(?:\\.[0-9]+)*|[A-Z])$',
} as const;
const description = {
  description: 'What the reader finds there, in at most nine words: printed in the agenda.',
  ...text,
} as const;
const short = {
  description: 'Its title in one word, for the head of a narrow column of the agenda.',
  ...text,
} as const;

const part = fields({ id, number, title: text, slides }, { description });

const chapter = fields(
  { id, number, title: text },
  { short, description, slides, parts: { type: 'array', items: part } },
);

const plainDeck = fields(
  {
    id: { ...id, format: 'file-name' },
    title: text,
    author: text,
    client: text,
    date: { description: 'Stands for every date in the files: 2017-06-30.', type: 'string', format: 'deck-date' },
    source: { description: 'The locale in which the deck is written.', ...refersTo('locale') },
    locales: setOf(refersTo('locale'), 1),
    theme: refersTo('theme'),
    front: fields({ title: text, slides }),
    chapters: { type: 'array', items: chapter },
  },
  {
    subject: text,
    approval: {
      description: 'Whether a release waits for the organisations that the slides describe.',
      type: 'string',
      named: 'approval',
      enum: ['required', 'none'],
    },
    keywords: text,
    version: {
      description: 'Printed on the cover beside the date: 0.9.',
      type: 'string',
      pattern: '^[0-9]+(?:\\.[0-9]+)*$',
    },
  },
);

/** Parts may have the attributes that packs and the project declare. */
export function deckSchema(attributes: Attributes): object {
  const parts = {
    type: 'array',
    items: { ...part, properties: { ...propertiesOf(attributes), ...part.properties } },
  };
  const chapters = { type: 'array', items: { ...chapter, properties: { ...chapter.properties, parts } } };
  return { ...plainDeck, properties: { ...plainDeck.properties, chapters } };
}

export type PartFile = Typed<typeof part> & Readonly<Record<string, unknown>>;
export type ChapterFile = Omit<Typed<typeof chapter>, 'parts'> & { readonly parts?: readonly PartFile[] };
export type DeckFile = Omit<Typed<typeof plainDeck>, 'chapters'> & { readonly chapters: readonly ChapterFile[] };
