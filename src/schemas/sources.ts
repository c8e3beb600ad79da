/** What `content/sources.yaml` may hold: citations by id. */

export type SourcesFile = Readonly<Record<string, { readonly title: string; readonly url?: string }>>;

export const sourcesSchema = {
  type: 'object',
  propertyNames: { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 },
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['title'],
    properties: {
      title: { type: 'string', translatable: true },
      url: { type: 'string', format: 'web-address' },
    },
  },
};
