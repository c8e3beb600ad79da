/** The schemas of a project's own files, by name. */
import { acceptedSchema } from './accepted.js';
import { answersSchema } from './answers.js';
import { conflictsSchema } from './conflicts.js';
import type { Declared } from './declared.js';
import { deckSchema } from './deck.js';
import { exampleLogSchema } from './example-log.js';
import { factsSchema } from './facts.js';
import { frameworkSchema } from './framework.js';
import { glossarySchema } from './glossary.js';
import { localeSchema } from './locale.js';
import { organisationsSchema } from './organisations.js';
import { packSchema } from './pack.js';
import { relationsSchema } from './relations.js';
import { slideSchema } from './slide.js';
import { sourcesSchema } from './sources.js';
import { wordsSchema } from './words.js';

/** Relative `$ref`s between schema files are resolved against this (RFC 3986). */
export const BASE = 'file:///';

/** Those of files with attributes and vocabularies have what is declared. */
export const projectSchemas = (declared: Declared) => ({
  accepted: acceptedSchema(declared.accepted),
  answers: answersSchema(declared.answers),
  conflicts: conflictsSchema,
  deck: deckSchema(declared.parts),
  'example-log': exampleLogSchema,
  facts: factsSchema,
  framework: frameworkSchema(declared),
  glossary: glossarySchema,
  locale: localeSchema,
  organisations: organisationsSchema(declared.organisations),
  pack: packSchema(declared),
  relations: relationsSchema,
  slide: slideSchema,
  sources: sourcesSchema,
  words: wordsSchema,
});

export type SchemaName = keyof ReturnType<typeof projectSchemas>;
