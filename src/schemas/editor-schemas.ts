/**
 * The schemas as an editor wants them: one JSON file for each kind of file that a person writes. They are true for any project, so what a
 * project declares itself is open: attributes, vocabularies, answers and types of its own are held against its declarations by `skald check`.
 */
import { acceptedSchema } from './accepted.js';
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
import { slideSchema } from './slide.js';
import { wordsSchema } from './words.js';

export interface EditorSchema {
  /** Which files of a project it is for (globs from the project's folder). */
  readonly files: string | readonly string[];
  readonly schema: object;
}

export interface TypeSchema {
  /** `layouts/cover/schema.yaml`. */
  readonly path: string;
  /** Names of the fields of a slide. */
  readonly fields: readonly string[];
}

const DIALECT = { $schema: 'http://json-schema.org/draft-07/schema#' };

/**
 * By the name of the file below `schemas/`. `types`: the slide types of all packs;
 * `shipped`: what these packs declare.
 */
export const editorSchemas = (
  types: ReadonlyMap<string, TypeSchema>,
  shipped: Declared,
): Readonly<Record<string, EditorSchema>> => ({
  'accepted.json': entry('content/accepted.yaml', acceptedSchema(shipped.accepted)),
  'answers.json': entry(['content/answers.yaml', 'layouts/**/gallery.answers.yaml'], { type: 'object' }),
  'conflicts.json': entry('content/conflicts.yaml', conflictsSchema),
  'deck.json': entry(['content/decks/*.yaml', 'layouts/**/gallery.yaml'], deckSchema('any')),
  'example-log.json': entry('layouts/**/gallery.approvals.yaml', exampleLogSchema),
  'facts.json': entry(['content/facts.yaml', 'layouts/**/gallery.facts.yaml'], factsSchema),
  'framework.json': entry('content/framework.yaml', frameworkSchema(open(shipped))),
  'glossary.json': entry('content/glossary.yaml', glossarySchema),
  'locale.json': entry('locales/*/locale.yaml', localeSchema),
  'organisations.json': entry('content/organisations.yaml', organisationsSchema('any')),
  'pack.json': entry('layouts/*/pack.yaml', packSchema(open(shipped))),
  'relations.json': entry(['content/relations.yaml', 'layouts/**/gallery.relations.yaml'], relationsSchema),
  'slide.json': entry('content/slides/**/*.yaml', slideOf(types)),
  'sources.json': entry(['content/sources.yaml', 'layouts/**/gallery.sources.yaml'], sourcesSchema),
  'theme.json': entry('layouts/themes/*.yaml', themeFileSchema),
  'words.json': entry('content/words.yaml', wordsSchema),
});

/** Vocabularies that packs list are offered, and have as many entries as any: the project may use no such pack. */
const open = ({ vocabularies }: Declared): Pick<Declared, 'vocabularies'> => ({
  vocabularies: Object.fromEntries(
    Object.entries(vocabularies).map(([name, { listed = name }]) => [name, { listed }] as const),
  ),
});

const entry = (files: EditorSchema['files'], schema: object): EditorSchema => ({
  files,
  schema: { ...DIALECT, ...schema },
});

/** A slide's fields are those of its type: until that is chosen, an editor offers the types. A project may have types of its own. */
const slideOf = (types: ReadonlyMap<string, TypeSchema>): object => ({
  ...slideSchema,
  properties: { ...slideSchema.properties, type: { anyOf: [{ enum: [...types.keys()] }, slideSchema.properties.type] } },
  allOf: [...types].map(([type, { path, fields }]) => ({
    if: { required: ['type'], properties: { type: { const: type } } },
    then: fields.includes('data') ? unlessFilled(path, fields) : { $ref: `../${path}` },
  })),
});

/** A slide with data in a file names columns and cells in the place of values: no editor sees these, so it knows the names of fields alone. */
const unlessFilled = (path: string, fields: readonly string[]): object => ({
  if: { required: ['data'] },
  then: { propertyNames: { enum: fields } },
  else: { $ref: `../${path}` },
});
