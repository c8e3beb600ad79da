/** The schemas as an editor wants them: one JSON file for each kind of file that a person writes. */
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
import { sourcesSchema } from './sources.js';
import { themeFileSchema } from './theme.js';
import { wordsSchema } from './words.js';

export interface EditorSchema {
  /** Which files of a project it is for (globs from the project's folder). */
  readonly files: string | readonly string[];
  readonly schema: object;
}

const DIALECT = { $schema: 'http://json-schema.org/draft-07/schema#' };

/** By the name of the file below `schemas/`. `types`: the schemas of slide types, by type: `layouts/cover/schema.yaml`. */
export const editorSchemas = (
  types: ReadonlyMap<string, string>,
  declared: Declared,
): Readonly<Record<string, EditorSchema>> => ({
  'accepted.json': entry('content/accepted.yaml', acceptedSchema(declared.accepted)),
  'answers.json': entry(
    ['content/answers.yaml', 'layouts/**/gallery.answers.yaml'],
    answersSchema(declared.answers),
  ),
  'conflicts.json': entry('content/conflicts.yaml', conflictsSchema),
  'deck.json': entry(['content/decks/*.yaml', 'layouts/**/gallery.yaml'], deckSchema(declared.parts)),
  'example-log.json': entry('layouts/**/gallery.approvals.yaml', exampleLogSchema),
  'facts.json': entry(['content/facts.yaml', 'layouts/**/gallery.facts.yaml'], factsSchema),
  'framework.json': entry('content/framework.yaml', frameworkSchema(declared)),
  'glossary.json': entry('content/glossary.yaml', glossarySchema),
  'locale.json': entry('locales/*/locale.yaml', localeSchema),
  'organisations.json': entry('content/organisations.yaml', organisationsSchema(declared.organisations)),
  'pack.json': entry('layouts/*/pack.yaml', packSchema(declared)),
  'relations.json': entry(['content/relations.yaml', 'layouts/**/gallery.relations.yaml'], relationsSchema),
  'slide.json': entry('content/slides/**/*.yaml', slideOf(types)),
  'sources.json': entry(['content/sources.yaml', 'layouts/**/gallery.sources.yaml'], sourcesSchema),
  'theme.json': entry('layouts/themes/*.yaml', themeFileSchema),
  'words.json': entry('content/words.yaml', wordsSchema),
});

const entry = (files: EditorSchema['files'], schema: object): EditorSchema => ({
  files,
  schema: { ...DIALECT, ...schema },
});

/** A slide's fields are those of its type: until that is chosen, an editor offers the types. */
const slideOf = (types: ReadonlyMap<string, string>): object => ({
  type: 'object',
  required: ['id', 'type'],
  properties: { type: { enum: [...types.keys()] } },
  allOf: [...types].map(([type, path]) => ({
    if: { required: ['type'], properties: { type: { const: type } } },
    then: { $ref: `../${path}` },
  })),
});
