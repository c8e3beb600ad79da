/** What a slide type's schema says, field by field: where each stands, what it holds, what it is for and what limits it. */
import { asMap } from '../load/maps.js';
import type { Path } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import { type FieldKind, type FieldLimits, fieldKind, fieldLimits } from './field-kind.js';
import { valueAt } from '../model/paths.js';
import { memberOf } from '../model/unit-id.js';

/** A part of a schema: the file, and the path in it. */
export interface SchemaPart {
  readonly document: SourceDocument;
  readonly path: Path;
}

export interface SchemaField extends FieldKind, FieldLimits {
  /** For example `levels`, `<level>`, `actors`: a name in angle brackets stands for any key of that kind. */
  readonly path: readonly string[];
  readonly required: boolean;
  /** Where its description stands, if it has one. */
  readonly description?: SchemaPart;
}

/** A schema, and the one it shares definitions with. */
export interface Schemas {
  readonly own: SourceDocument;
  readonly shared: SourceDocument | undefined;
}

/** Deeper than any slide goes: a schema may refer to itself. */
const DEEPEST = 8;

/** Fields of the map that the part describes; each stands before the fields within it. */
export const fieldsWithin = (part: SchemaPart, schemas: Schemas): readonly SchemaField[] =>
  membersOf(resolved(part, schemas), [], schemas);

export const valueOf = ({ document, path }: SchemaPart): unknown => valueAt(document.value, path);

export const partOf = ({ document, path }: SchemaPart, ...steps: Path): SchemaPart => ({
  document,
  path: [...path, ...steps],
});

/** Name of the definition it takes from the shared schema; undefined where it describes itself. */
export function sharedName(part: SchemaPart): string | undefined {
  const reference = memberOf(valueOf(part), '$ref');
  return typeof reference === 'string' ? /^[^#]+#\/definitions\/(.+)$/u.exec(reference)?.[1] : undefined;
}

/** A field by itself, and those within it. */
export function fieldAt(
  part: SchemaPart,
  path: readonly string[],
  required: boolean,
  schemas: Schemas,
): readonly SchemaField[] {
  const target = resolved(part, schemas);
  const entry = entryOf(target, schemas);
  const description = [part, target, ...(entry === undefined ? [] : [entry, resolved(entry, schemas)])]
    .map(described)
    .find((found) => found !== undefined);
  const field = {
    path,
    required,
    ...fieldKind(valueOf(target), valueOf(resolved(partOf(target, 'items'), schemas))),
    ...fieldLimits(valueOf(target)),
    ...(description === undefined ? {} : { description }),
  };
  return [field, ...(path.length < DEEPEST ? inside(target, path, description, schemas) : [])];
}

function inside(
  target: SchemaPart,
  path: readonly string[],
  told: SchemaPart | undefined,
  schemas: Schemas,
): readonly SchemaField[] {
  const entry = entryOf(target, schemas);
  if (entry === undefined) return membersOf(target, path, schemas);
  const at = [...path, `<${keyKind(target)}>`];
  const members = membersOf(resolved(entry, schemas), at, schemas);
  const own = described(entry) ?? described(resolved(entry, schemas));
  const says = own !== undefined && own.path.join('.') !== told?.path.join('.');
  return members.length > 0 && !says ? members : fieldAt(entry, at, false, schemas);
}

function membersOf(part: SchemaPart, path: readonly string[], schemas: Schemas): readonly SchemaField[] {
  const required = memberOf(valueOf(part), 'required');
  const isRequired = (name: string): boolean => Array.isArray(required) && required.includes(name);
  return namesIn(partOf(part, 'properties')).flatMap((name) =>
    fieldAt(partOf(part, 'properties', name), [...path, name], isRequired(name), schemas),
  );
}

/** The schema of each entry of a map, or of a list of maps; undefined where there are no entries, or they are words. */
function entryOf(part: SchemaPart, schemas: Schemas): SchemaPart | undefined {
  const items = partOf(part, 'items');
  if (namesIn(partOf(resolved(items, schemas), 'properties')).length > 0) return items;
  const entries = partOf(part, 'additionalProperties');
  return typeof valueOf(entries) === 'object' ? entries : undefined;
}

function keyKind(map: SchemaPart): string {
  const kind = memberOf(valueOf(partOf(map, 'propertyNames')), 'refersTo');
  return typeof kind === 'string' ? kind : 'key';
}

export const namesIn = (part: SchemaPart): readonly string[] => Object.keys(asMap(valueOf(part)));

const described = (part: SchemaPart): SchemaPart | undefined =>
  typeof valueOf(partOf(part, 'description')) === 'string' ? partOf(part, 'description') : undefined;

/** The part that a `$ref` leads to, in its own file or in the shared one. */
function resolved(part: SchemaPart, schemas: Schemas, depth = 0): SchemaPart {
  const reference = memberOf(valueOf(part), '$ref');
  if (typeof reference !== 'string' || depth > DEEPEST) return part;
  const name = reference.split('#/definitions/')[1] ?? '';
  const document = reference.startsWith('#') ? part.document : schemas.shared;
  return document === undefined ? part : resolved({ document, path: ['definitions', name] }, schemas, depth + 1);
}
