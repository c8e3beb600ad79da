/** A slide of a type with nothing on it yet: each field with what it is for, those that may be left out as comments. */
import { asMap, isMap, type PlainMap } from '../load/maps.js';
import type { Files } from '../world/world.js';
import { valueAt } from './slide-types.js';

/** `path`: that of the type's schema. */
export function slideSkeleton(type: string, id: string, path: string, files: Files): string {
  const schema = asMap(valueAt(path, files));
  const { description } = schema;
  const head = typeof description === 'string' ? comment(description, '') : [];
  const shared = (reference: string): unknown => resolved(reference, path, files);
  const given = { id, type };
  return `${[...head, ...fieldsOf(schema, '', shared, given)].join('\n')}\n`;
}

type Shared = (reference: string) => unknown;

/** `../common.schema.yaml#/definitions/title`, from the folder of the schema that names it. */
function resolved(reference: string, path: string, files: Files): unknown {
  const [file = '', pointer = ''] = reference.split('#');
  const folders = path.split('/').slice(0, -1);
  for (const step of file.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '') folders.push(step);
  }
  const steps = pointer.split('/').filter((step) => step !== '');
  return steps.reduce<unknown>((value, step) => asMap(value)[step], valueAt(folders.join('/'), files));
}

/** With what a reference leads to; what stands beside it counts more. */
function whole(schema: unknown, shared: Shared): PlainMap {
  const own = asMap(schema);
  const reference = own['$ref'];
  return typeof reference === 'string' ? { ...asMap(shared(reference)), ...own } : own;
}

function fieldsOf(schema: PlainMap, indent: string, shared: Shared, given: PlainMap = {}): string[] {
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.entries(asMap(schema['properties'])).flatMap(([name, field]) => {
    const own = whole(field, shared);
    const lines = valueLines(name, own, indent, shared, given[name]);
    const about =
      typeof own['description'] === 'string' && given[name] === undefined ? comment(own['description'], indent) : [];
    return required.includes(name)
      ? [...about, ...lines]
      : [...about, ...lines.map((line) => `${indent}# ${line.slice(indent.length)}`)];
  });
}

function valueLines(name: string, schema: PlainMap, indent: string, shared: Shared, given?: unknown): string[] {
  const key = `${indent}${/^(?:no|yes|on|off|null|true|false)$/u.test(name) ? `'${name}'` : name}:`;
  if (typeof given === 'string') return [`${key} ${given}`];
  const inner = `${indent}  `;
  if (isMap(schema['properties'])) return [key, ...fieldsOf(schema, inner, shared)];
  const entry = schema['additionalProperties'];
  if (isMap(entry)) return [key, ...entries(whole(entry, shared), Number(schema['minProperties'] ?? 1), inner, shared)];
  return [`${key} ${scalar(schema, shared)}`];
}

const NAMES = ['first', 'second', 'third', 'fourth', 'fifth'];

/** As many as there must be, under keys to rename. */
const entries = (schema: PlainMap, least: number, indent: string, shared: Shared): string[] =>
  NAMES.slice(0, Math.max(1, Math.min(NAMES.length, least))).flatMap((name) =>
    valueLines(name, schema, indent, shared),
  );

function scalar(schema: PlainMap, shared: Shared): string {
  const { const: only, enum: choices, type, minimum, items, minItems, anyOf } = schema;
  if (typeof only === 'string') return only;
  if (Array.isArray(choices)) return `${String(choices[0])} # ${choices.map(String).join(', ')}`;
  if (Array.isArray(anyOf)) return scalar(whole(anyOf[0], shared), shared);
  if (type === 'array')
    return `[${Array.from({ length: Number(minItems ?? 0) }, () => plain(whole(items, shared), shared)).join(', ')}]`;
  if (type === 'integer' || type === 'number') return String(typeof minimum === 'number' ? minimum : 0);
  return type === 'boolean' ? 'true' : "''";
}

/** Within a list there is no room for comments. */
const plain = (schema: PlainMap, shared: Shared): string => scalar(schema, shared).replace(/ #.*$/u, '');

/** Lines of at most a hundred characters. */
function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 100 - indent.length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}# ${line}`);
}
