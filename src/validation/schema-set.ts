/** All schemas of a project, compiled (JSON Schema draft-07 with Skald's keywords). */
import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../load/source.js';
import { compileSchemas, isSharedSchema } from './compile-schemas.js';
import { declaredBy } from './declared-by.js';
import type { Finding, Notes } from './finding.js';
import { BASE, type SchemaName } from '../schemas/project-schemas.js';
import { type Validator, shippedValidators } from './shipped-validators.js';

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
  const { validatorOf, faults, unusable } = validatorsFor(source);
  return {
    project: <T>(name: SchemaName, value: unknown) => {
      const result = run(validatorOf(name), value);
      return result.errors.length > 0 ? result : { ...result, value: value as T };
    },
    slide: (type, value) => {
      const path = source.types.get(type)?.file.path;
      return path === undefined || unusable(path) ? undefined : run(validatorOf(BASE + path), value);
    },
    diagnostics: faults,
  };
}

interface Validators {
  readonly validatorOf: (name: string) => Validator | undefined;
  readonly faults: readonly Diagnostic[];
  readonly unusable: (path: string) => boolean;
}

function validatorsFor(source: Source): Validators {
  const shipped = shippedValidators(source);
  if (shipped !== undefined) return { validatorOf: shipped, faults: [], unusable: () => false };
  const texts = textsOf(source);
  if (last?.texts !== texts) last = { texts, validators: compiled(source) };
  return last.validators;
}

/** Compiling takes longer than the rest of a check, and the next project that is read mostly has the same schemas. */
let last: { readonly texts: string; readonly validators: Validators } | undefined;

/** All that they are made of: files, what is declared, and what is missing. */
const textsOf = (source: Source): string =>
  JSON.stringify([
    [...source.sharedSchemas, ...source.types.values()].map(({ file }) => [file.path, file.text]),
    declaredBy(source),
    source.broken,
  ]);

function compiled(source: Source): Validators {
  const { ajv, shared, types } = compileSchemas(source);
  const whole = shared.length === 0 && !source.broken.some(isSharedSchema);
  const broken = new Set(types.map(({ place }) => place?.file));
  return {
    validatorOf: (name) => ajv.getSchema(name),
    faults: [...shared, ...types],
    unusable: (path) => !whole || broken.has(path),
  };
}

function run(validate: Validator | undefined, root: unknown): SchemaResult {
  const notes: Notes = { root, findings: [] };
  void validate?.call(notes, root);
  return { errors: validate?.errors ?? [], findings: notes.findings };
}
