/** What `content/organisations.yaml` may hold: organisations by id. */

export type OrganisationsFile = Readonly<Record<string, OrganisationEntry>>;

export interface OrganisationEntry {
  readonly name: string;
  readonly abbreviation?: string;
  readonly country: string;
  readonly level: string;
  /** Levels on which it leads; slides follow it. */
  readonly leads?: readonly string[];
  /** The same by sector; slides about the sector follow it instead. */
  readonly leadsIn?: Readonly<Record<string, readonly string[]>>;
  /** Names of its units whose people were interviewed, by key. */
  readonly interviewed?: Readonly<Record<string, string>>;
}

const levels = { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', refersTo: 'level' } };

export const organisationsSchema = {
  type: 'object',
  propertyNames: { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 },
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'country', 'level'],
    properties: {
      name: { type: 'string', translatable: true },
      abbreviation: { type: 'string', translatable: true },
      country: { type: 'string', refersTo: 'country' },
      level: { type: 'string', refersTo: 'level' },
      leads: {
        description: 'The levels on which it is a leading actor. All slides follow it that are about no sector.',
        ...levels,
      },
      leadsIn: {
        description: 'By sector the levels on which it is a leading actor there. Slides about the sector follow it instead.',
        type: 'object',
        minProperties: 1,
        propertyNames: { type: 'string', refersTo: 'sector' },
        additionalProperties: levels,
      },
      interviewed: {
        description: 'Its units whose people were interviewed, in their own language: never a person.',
        type: 'object',
        minProperties: 1,
        propertyNames: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 60 },
        additionalProperties: { type: 'string', translatable: true },
      },
    },
  },
};
