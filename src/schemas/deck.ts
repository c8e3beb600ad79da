/** What `content/decks/<deck>.yaml` may hold. */
import { type Attributes, propertiesOf } from './declared.js';
import type { Typed } from './typed.js';

const id = { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 60 } as const;
const text = { type: 'string', translatable: true } as const;
const slides = { type: 'array', items: { type: 'string', refersTo: 'slide' } } as const;
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

const part = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'number', 'title', 'slides'],
  properties: { id, number, title: text, description, slides },
} as const;

const chapter = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'number', 'title'],
  properties: { id, number, title: text, short, description, slides, parts: { type: 'array', items: part } },
} as const;

const plainDeck = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'author', 'client', 'date', 'source', 'locales', 'theme', 'front', 'chapters'],
  properties: {
    id: { ...id, format: 'file-name' },
    title: text,
    subject: text,
    author: text,
    client: text,
    approval: {
      description: 'Whether a release waits for the organisations that the slides describe.',
      type: 'string',
      named: 'approval',
      enum: ['required', 'none'],
    },
    keywords: text,
    version: { description: 'Printed on the cover beside the date: 0.9.', type: 'string', pattern: '^[0-9]+(?:\\.[0-9]+)*$' },
    date: { description: 'Stands for every date in the files: 2017-06-30.', type: 'string', format: 'deck-date' },
    source: { description: 'The locale in which the deck is written.', type: 'string', refersTo: 'locale' },
    locales: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', refersTo: 'locale' } },
    theme: { type: 'string', refersTo: 'theme' },
    front: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'slides'],
      properties: { title: text, slides },
    },
    chapters: { type: 'array', items: chapter },
  },
} as const;

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
