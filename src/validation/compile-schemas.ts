/** Compiles the schemas of a project with ajv (JSON Schema draft-07 with Skald's keywords), and says what is wrong with them. */
import type { Ajv, AnySchemaObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isMap } from '../load/maps.js';
import { placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { Source } from '../load/source.js';
import { pathOf } from './json-pointer.js';
import { newAjv } from './new-ajv.js';
import { BASE, projectSchemas } from '../schemas/project-schemas.js';
import { declaredBy } from './declared-by.js';
import { memberOf } from '../model/unit-id.js';

export interface CompiledSchemas {
  readonly ajv: Ajv;
  /** Faults of the shared schemas; without those no type can be used. */
  readonly shared: readonly Diagnostic[];
  readonly types: readonly Diagnostic[];
}

type Schemas = Pick<Source, 'sharedSchemas' | 'types' | 'broken' | 'packs' | 'framework' | 'precompiled'>;

/** Those that are known to be sound are compiled when something is held against them, as compiling takes longer than the rest of a check. */
export function compileSchemas(source: Schemas, ajv: Ajv = newAjv()): CompiledSchemas {
  const { sharedSchemas, types, broken } = source;
  for (const [name, schema] of Object.entries(projectSchemas(declaredBy(source)))) addSound(ajv, schema, name);
  const isSound = ({ file }: SourceDocument): boolean => source.precompiled?.('sound-schema', [file.text]) === true;
  const shared = sharedSchemas.flatMap((document) =>
    isSound(document) ? addKnown(ajv, document) : usableParts(ajv, document).slice(0, 1),
  );
  const whole = shared.length === 0 && !broken.some(isSharedSchema);
  const isKnown = sharedSchemas.every(isSound) ? isSound : () => false;
  const check = (document: SourceDocument): readonly Diagnostic[] =>
    isKnown(document) ? addKnown(ajv, document) : usable(ajv, document);
  return { ajv, shared, types: whole ? [...types.values()].flatMap(check) : [] };
}

/** Without what they share, all types would be reported for the fault of one file. */
export const isSharedSchema = (path: string): boolean => /^layouts\/(?:[^/]+\/)?[^/]+\.schema\.yaml$/.test(path);

const added = (ajv: Ajv, document: SourceDocument): readonly Diagnostic[] =>
  attempt(document, () => {
    const schema = document.value;
    if (typeof schema !== 'object' || schema === null) throw new Error('a schema must be a map');
    ajv.addSchema({ ...schema, $id: BASE + document.file.path });
  });

function addKnown(ajv: Ajv, { value, file }: SourceDocument): readonly Diagnostic[] {
  if (isMap(value)) addSound(ajv, value, BASE + file.path);
  return [];
}

/** Without holding it against the schema of schemas, which would be compiled for that. */
function addSound(ajv: Ajv, schema: AnySchemaObject, $id: string): void {
  ajv.addSchema({ ...schema, $id }, undefined, false, false);
}

function usable(ajv: Ajv, document: SourceDocument): readonly Diagnostic[] {
  const faults = added(ajv, document);
  return faults.length > 0 ? faults : compiled(ajv, document);
}

/** A shared schema is used by its definitions, so each of them is compiled. */
function usableParts(ajv: Ajv, document: SourceDocument): readonly Diagnostic[] {
  const faults = added(ajv, document);
  const definitions = memberOf(document.value, 'definitions');
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
    const pointer = /^schema is invalid: data(\/\S+) /u.exec(why)?.[1] ?? '';
    const place = placeOf(document, pathOf(pointer, document.value));
    return [{ code: 'bad-schema', severity: 'error', message, hint: SCHEMAS, place }];
  }
}
