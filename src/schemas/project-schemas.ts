/** The schemas of a project's own files, by name. */
import { acceptedSchema } from './accepted.js';
import { conflictsSchema } from './conflicts.js';
import { deckSchema } from './deck.js';
import { factsSchema } from './facts.js';
import { frameworkSchema } from './framework.js';
import { glossarySchema } from './glossary.js';
import { localeSchema } from './locale.js';
import { organisationsSchema } from './organisations.js';
import { relationsSchema } from './relations.js';
import { slideSchema } from './slide.js';
import { sourcesSchema } from './sources.js';
import { wordsSchema } from './words.js';

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
