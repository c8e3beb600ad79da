/** The schemas of a project's own files, by name. */
import { acceptedSchema } from './schemas/accepted.js';
import { conflictsSchema } from './schemas/conflicts.js';
import { deckSchema } from './schemas/deck.js';
import { factsSchema } from './schemas/facts.js';
import { frameworkSchema } from './schemas/framework.js';
import { glossarySchema } from './schemas/glossary.js';
import { localeSchema } from './schemas/locale.js';
import { organisationsSchema } from './schemas/organisations.js';
import { relationsSchema } from './schemas/relations.js';
import { slideSchema } from './schemas/slide.js';
import { sourcesSchema } from './schemas/sources.js';
import { wordsSchema } from './schemas/words.js';

/** Relative `$ref`s between schema files are resolved against this (RFC 3986). */
export const BASE = 'file:///';

export const PROJECT_SCHEMAS = {
  accepted: acceptedSchema,
  conflicts: conflictsSchema,
  deck: deckSchema,
  facts: factsSchema,
  framework: frameworkSchema,
  glossary: glossarySchema,
  locale: localeSchema,
  organisations: organisationsSchema,
  relations: relationsSchema,
  slide: slideSchema,
  sources: sourcesSchema,
  words: wordsSchema,
};

export type SchemaName = keyof typeof PROJECT_SCHEMAS;
