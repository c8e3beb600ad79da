/** What `content/words.yaml` may hold: by locale words that are right though no dictionary has them. */

export type WordsFile = Readonly<Record<string, readonly string[]>>;

export const wordsSchema = {
  type: 'object',
  propertyNames: { type: 'string', refersTo: 'locale' },
  additionalProperties: {
    type: 'array',
    uniqueItems: true,
    items: { type: 'string', minLength: 2, maxLength: 80 },
  },
};
