/** All schemas of a project, compiled (JSON Schema draft-07 with Skald's keywords). */
import type { Ajv, ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { Source } from '../load/source.js';
import type { Finding, Notes } from './finding.js';
import { newAjv } from './new-ajv.js';
import { acceptedSchema } from './schemas/accepted.js';
import { conflictsSchema } from './schemas/conflicts.js';
import { deckSchema } from './schemas/deck.js';
import { factsSchema } from './schemas/facts.js';
import { frameworkSchema } from './schemas/framework.js';
import { glossarySchema } from './schemas/glossary.js';
import { localeSchema } from './schemas/locale.js';
import { organisationsSchema } from './schemas/organisations.js';
import { slideSchema } from './schemas/slide.js';
import { sourcesSchema } from './schemas/sources.js';
import { wordsSchema } from './schemas/words.js';
import { memberOf } from './unit-id.js';

/** Relative `$ref`s between schema files are resolved against this (RFC 3986). */
const BASE = 'file:///';

const PROJECT_SCHEMAS = {
  accepted: acceptedSchema,
  conflicts: conflictsSchema,
  deck: deckSchema,
  facts: factsSchema,
  framework: frameworkSchema,
  glossary: glossarySchema,
  locale: localeSchema,
  organisations: organisationsSchema,
  slide: slideSchema,
  sources: sourcesSchema,
  words: wordsSchema,
};

export type SchemaName = keyof typeof PROJECT_SCHEMAS;

export interface SchemaResult {
  readonly errors: readonly ErrorObject[];
  readonly findings: readonly Finding[];
}

export interface SchemaSet {
  /** Checks against a schema of the project files. `value` is there, typed, when it holds. */
  project<T>(name: SchemaName, value: unknown): SchemaResult & { readonly value?: T };
  /** Checks against the schema of a slide type; undefined when there is none, or it is broken. */
  slide(type: string, value: unknown): SchemaResult | undefined;
  /** Faults of the schemas themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

export function createSchemaSet(source: Source): SchemaSet {
  const shipped = [...source.sharedSchemas, ...source.types.values()].every((document) => document.shipped);
  const { ajv, shared, types, whole } = shipped ? shippedOnce(source) : compile(source);
  const broken = new Set(types.map(({ place }) => place?.file));
  return {
    project: <T>(name: SchemaName, value: unknown) => {
      const result = run(ajv, name, value);
      return result.errors.length > 0 ? result : { ...result, value: value as T };
    },
    slide: (type, value) => {
      const path = source.types.get(type)?.file.path;
      return !whole || path === undefined || broken.has(path) ? undefined : run(ajv, BASE + path, value);
    },
    diagnostics: [...shared, ...types],
  };
}

interface Compiled {
  readonly ajv: Ajv;
  /** Faults of what types share, and of types. */
  readonly shared: readonly Diagnostic[];
  readonly types: readonly Diagnostic[];
  readonly whole: boolean;
}

function compile(source: Source): Compiled {
  const ajv = newAjv();
  for (const [name, schema] of Object.entries(PROJECT_SCHEMAS)) ajv.addSchema(schema, name);
  const shared = source.sharedSchemas.flatMap((document) => usableParts(ajv, document).slice(0, 1));
  const whole = shared.length === 0 && !source.broken.some(isSharedSchema);
  const shipped = source.sharedSchemas.every((document) => document.shipped);
  const types = whole ? [...source.types.values()].flatMap((document) => usable(ajv, document, shipped)) : [];
  return { ajv, shared, types, whole };
}

/** A deck that shows examples reads the gallery too, whose schemas are the same. */
function shippedOnce(source: Source): Compiled {
  const key = [...source.sharedSchemas, ...source.types.values()].map(({ file }) => file.path).join();
  const compiled = ofShipped.get(key) ?? compile(source);
  ofShipped.set(key, compiled);
  return compiled;
}

const ofShipped = new Map<string, Compiled>();

/** Without what they share, all types would be reported for the fault of one file. */
const isSharedSchema = (path: string): boolean => /^layouts\/[^/]+\.schema\.yaml$/.test(path);

function run(ajv: Ajv, name: string, root: unknown): SchemaResult {
  const validate = ajv.getSchema(name);
  const notes: Notes = { root, findings: [] };
  void validate?.call(notes, root);
  return { errors: validate?.errors ?? [], findings: notes.findings };
}

const added = (ajv: Ajv, document: SourceDocument): readonly Diagnostic[] =>
  attempt(document, () => {
    const schema = document.value;
    if (typeof schema !== 'object' || schema === null) throw new Error('a schema must be a map');
    ajv.addSchema({ ...schema, $id: BASE + document.file.path });
  });

/** What the program ships was compiled when that was made: here only the types that slides ask for are. */
function usable(ajv: Ajv, document: SourceDocument, shipped: boolean): readonly Diagnostic[] {
  const faults = added(ajv, document);
  return faults.length > 0 || (shipped && document.shipped) ? faults : compiled(ajv, document);
}

/** A shared schema is used by its definitions, so each of them is compiled. */
function usableParts(ajv: Ajv, document: SourceDocument): readonly Diagnostic[] {
  const faults = added(ajv, document);
  const definitions = document.shipped ? undefined : memberOf(document.value, 'definitions');
  if (faults.length > 0 || typeof definitions !== 'object' || definitions === null) return faults;
  return Object.keys(definitions).flatMap((name) => compiled(ajv, document, `#/definitions/${name}`));
}

const compiled = (ajv: Ajv, document: SourceDocument, part = ''): readonly Diagnostic[] =>
  attempt(document, () => void ajv.getSchema(BASE + document.file.path + part));

const SCHEMAS = 'Mend it as JSON Schema (draft-07) has it; layouts/README.md shows how.';

/** ajv throws on schemas that are wrong; those are content of the layout's author, so they are diagnosed. */
function attempt(document: SourceDocument, action: () => void): readonly Diagnostic[] {
  try {
    action();
    return [];
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    const message = `This schema cannot be used: ${why}.`;
    return [{ code: 'bad-schema', severity: 'error', message, hint: SCHEMAS, place: placeOf(document, []) }];
  }
}
