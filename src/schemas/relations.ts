/** What `content/relations.yaml` may hold: how two actors stand to each other, each pair once. */

export type RelationsFile = Readonly<Record<string, RelationEntry>>;

export interface RelationEntry {
  /** An organisation, or an actor of the framework. */
  readonly from: string;
  readonly to: string;
  /** One of the framework's relations. */
  readonly kind: string;
  readonly source: string;
  /** Lines or pages of the source: `L9001`. */
  readonly at?: readonly string[];
  /** Contradictions between sources that this relation decides. */
  readonly conflicts?: readonly string[];
  readonly note?: string;
}

const end = { type: 'string', refersTo: 'party' };

export const relationsSchema = {
  type: 'object',
  propertyNames: { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 },
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['from', 'to', 'kind', 'source'],
    apart: ['from', 'to'],
    properties: {
      from: { ...end, description: 'Who steers, owns, advises: an organisation, or an actor of framework.yaml.' },
      to: { ...end, description: 'Who is steered, owned, advised.' },
      kind: { type: 'string', refersTo: 'relation', description: 'One of the relations of the framework.' },
      source: { type: 'string', refersTo: 'source' },
      at: {
        description: 'Lines or pages of the source that say it, such as L9001.',
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', minLength: 1, maxLength: 40 },
      },
      conflicts: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', refersTo: 'conflict' } },
      note: { type: 'string', minLength: 1, maxLength: 400, description: 'For those who read the file: how it was read.' },
    },
  },
};
