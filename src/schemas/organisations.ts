/** What `content/organisations.yaml` may hold: organisations by id, with the attributes that packs and the project declare. */
import { type Attributes, propertiesOf, requiredIn } from './declared.js';

export type OrganisationsFile = Readonly<Record<string, OrganisationEntry>>;

export interface OrganisationEntry {
  readonly name: string;
  readonly abbreviation?: string;
  readonly [attribute: string]: unknown;
}

export const organisationsSchema = (attributes: Attributes) => ({
  type: 'object',
  propertyNames: { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 },
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['name', ...requiredIn(attributes)],
    properties: {
      ...propertiesOf(attributes),
      name: { type: 'string', translatable: true },
      abbreviation: { type: 'string', translatable: true },
    },
  },
});
