/** What `content/glossary.yaml` may hold: terms and their translations, words that are refused, and proper names. */
import { fields, mapOf, plainId, refersTo, text } from './shapes.js';
import type { Typed } from './typed.js';

const word = { type: 'string', minLength: 2, maxLength: 80 } as const;
const locale = refersTo('locale');

export const glossarySchema = fields(
  {},
  {
    terms: mapOf(mapOf({ type: 'array', minItems: 1, items: word }, locale), plainId(60)),
    forbidden: mapOf(mapOf(word, word), locale),
    names: { type: 'array', items: text },
  },
);

export type GlossaryFile = Typed<typeof glossarySchema>;
