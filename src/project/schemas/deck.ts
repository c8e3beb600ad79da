/** What `content/decks/<deck>.yaml` may hold. */

export interface DeckFile {
  readonly id: string;
  readonly title: string;
  readonly subject?: string;
  readonly author: string;
  readonly client: string;
  readonly approval?: 'required' | 'none';
  readonly keywords?: string;
  readonly date: string;
  readonly source: string;
  readonly locales: readonly string[];
  readonly theme: string;
  readonly front: { readonly title: string; readonly slides: readonly string[] };
  readonly chapters: readonly ChapterFile[];
}

export interface ChapterFile {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly slides?: readonly string[];
  readonly parts?: readonly PartFile[];
}

export interface PartFile {
  readonly id: string;
  readonly number: string;
  readonly country?: string;
  readonly title: string;
  readonly slides: readonly string[];
}

const id = { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 60 };
const text = { type: 'string', translatable: true };
const slides = { type: 'array', items: { type: 'string', refersTo: 'slide' } };
const number = { type: 'string', pattern: '^[0-9]+(?:\\.[0-9]+)*$' };

const part = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'number', 'title', 'slides'],
  properties: { id, number, country: { type: 'string', refersTo: 'country' }, title: text, slides },
};

const chapter = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'number', 'title'],
  properties: { id, number, title: text, slides, parts: { type: 'array', items: part } },
};

export const deckSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'author', 'client', 'date', 'source', 'locales', 'theme', 'front', 'chapters'],
  properties: {
    id,
    title: text,
    subject: text,
    author: text,
    client: text,
    approval: { type: 'string', named: 'approval', enum: ['required', 'none'] },
    keywords: text,
    date: { type: 'string', format: 'date' },
    source: { type: 'string', refersTo: 'locale' },
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
};
