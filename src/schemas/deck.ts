/** What `content/decks/<deck>.yaml` may hold. */
import { type Declarable, propertiesOf } from './declared.js';
import { fields, mapOf, plainId, refersTo, setOf, translatable } from './shapes.js';
import type { Typed } from './typed.js';

const id = plainId(60);
const text = translatable;
const slides = { type: 'array', items: refersTo('slide') } as const;
const number = {
  description: 'What is printed before the title: 3, 3.4, or a capital for an annex.',
  type: 'string',
  pattern: '^(?:[0-9]+|[A-Z])(?:\\.[0-9]+)*$',
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

const flag = (description: string) => ({ description, type: 'boolean' }) as const;

/** What files hold that are made for somebody; what is left out is as in the profile of that name that the program brings. */
const delivery = fields(
  {},
  {
    stamped: flag('Whether its files are drafts, whatever is approved: they cannot be released.'),
    notes: flag('Whether speaker notes are in the files.'),
    units: flag('Whether the files hold the ids of the texts, by which edits find their way back.'),
    checked: flag('Whether the finished files are opened again, and refused where they hold what the profile forbids.'),
    classification: { description: 'Who may read it, printed on each page: Begrenset.', ...text },
  },
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
    delivery: {
      description: 'Profiles of delivery by name: what `skald build --for client` puts into files.',
      ...mapOf(delivery, plainId(30)),
    },
    approval: {
      description: 'Whether a release waits for the organisations that the slides describe.',
      type: 'string',
      named: 'approval',
      enum: ['required', 'none'],
    },
    keywords: text,
    assessment: {
      description: 'What becomes of texts that are assessments and no findings: marked as such on their pages, or left out. Without a mark when absent.',
      type: 'string',
      named: 'assessment',
      enum: ['marked', 'off'],
    },
    version: {
      description: 'Printed on the cover beside the date: 0.9.',
      type: 'string',
      pattern: '^[0-9]+(?:\\.[0-9]+)*$',
    },
  },
);

/** Parts may have the attributes that packs and the project declare. */
export function deckSchema(attributes: Declarable): object {
  const parts = {
    type: 'array',
    items: {
      ...part,
      additionalProperties: attributes === 'any',
      properties: { ...propertiesOf(attributes), ...part.properties },
    },
  };
  const chapters = { type: 'array', items: { ...chapter, properties: { ...chapter.properties, parts } } };
  return { ...plainDeck, properties: { ...plainDeck.properties, chapters } };
}

export type DeliveryFile = Typed<typeof delivery>;
export type PartFile = Typed<typeof part> & Readonly<Record<string, unknown>>;
export type ChapterFile = Omit<Typed<typeof chapter>, 'parts'> & { readonly parts?: readonly PartFile[] };
export type DeckFile = Omit<Typed<typeof plainDeck>, 'chapters'> & { readonly chapters: readonly ChapterFile[] };
