/** What `content/organisations.yaml` may hold: organisations by id, with the attributes that packs and the project declare. */
import { type Declarable, propertiesOf, requiredIn } from './declared.js';
import { dottedId, fields, languageTag, mapOf, translatable } from './shapes.js';
import type { Typed } from './typed.js';

const own = fields({ name: translatable }, { abbreviation: translatable, language: languageTag });

export type OrganisationEntry = Typed<typeof own> & Readonly<Record<string, unknown>>;
export type OrganisationsFile = Readonly<Record<string, OrganisationEntry>>;

export const organisationsSchema = (attributes: Declarable) =>
  mapOf(
    {
      ...own,
      additionalProperties: attributes === 'any',
      required: [...own.required, ...requiredIn(attributes)],
      properties: { ...propertiesOf(attributes), ...own.properties },
    },
    dottedId,
  );
