/** What `content/glossary.yaml` may hold: terms and their translations, words that are refused, and proper names. */

export interface GlossaryFile {
  readonly terms?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly forbidden?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly names?: readonly string[];
}

const word = { type: 'string', minLength: 2, maxLength: 80 };

export const glossarySchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    terms: {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 60 },
      additionalProperties: {
        type: 'object',
        propertyNames: { type: 'string', refersTo: 'locale' },
        additionalProperties: { type: 'array', minItems: 1, items: word },
      },
    },
    forbidden: {
      type: 'object',
      propertyNames: { type: 'string', refersTo: 'locale' },
      additionalProperties: { type: 'object', propertyNames: word, additionalProperties: word },
    },
    names: { type: 'array', items: { type: 'string' } },
  },
};
