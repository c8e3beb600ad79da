/** What `content/glossary.yaml` may hold: required translations of terms, and proper names that hold digits. */

export interface GlossaryFile {
  readonly terms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly names?: readonly string[];
}

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
        additionalProperties: { type: 'string' },
      },
    },
    names: { type: 'array', items: { type: 'string' } },
  },
};
