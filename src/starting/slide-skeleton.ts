/** A slide of a type with nothing on it yet: each field with what it is for, those that may be left out as comments. */
import { asMap, isMap, type PlainMap } from '../load/maps.js';
import type { Files } from '../world/world.js';
import { valueAt } from './slide-types.js';

/** `path`: that of the type's schema. */
export function slideSkeleton(type: string, id: string, path: string, files: Files): string {
  const read = reader(files);
  const schema = withNames(asMap(read(path)));
  const { description } = schema;
  const head = typeof description === 'string' ? comment(description, '') : [];
  return `${[...head, ...fieldsOf({ schema, path, read }, '', { id, type })].join('\n')}\n`;
}

/** Every slide has an id and a type, whether or not its schema speaks of them. */
const withNames = (schema: PlainMap): PlainMap => ({
  ...schema,
  properties: { id: {}, type: {}, ...asMap(schema['properties']) },
  required: ['id', 'type', ...requiredIn(schema)],
});

type Read = (path: string) => unknown;

/** Most fields lead to the same file. */
function reader(files: Files): Read {
  const known = new Map<string, unknown>();
  return (path) => {
    const value = known.has(path) ? known.get(path) : valueAt(path, files);
    known.set(path, value);
    return value;
  };
}

/** What a schema says of a field, and the file from which its own references lead. */
interface Standing {
  readonly schema: PlainMap;
  readonly path: string;
  readonly read: Read;
}

/** With what its reference leads to, and that of this one; what stands beside it counts more. */
function whole(field: unknown, { path, read }: Omit<Standing, 'schema'>): Standing {
  const own = asMap(field);
  const { $ref: reference, ...beside } = own;
  if (typeof reference !== 'string') return { schema: own, path, read };
  const [file = '', pointer = ''] = reference.split('#');
  const other = file === '' ? path : pathFrom(path, file);
  const steps = pointer.split('/').filter((step) => step !== '');
  const found = steps.reduce<unknown>((value, step) => asMap(value)[step], read(other));
  const { schema, ...at } = whole(found, { path: other, read });
  return { schema: { ...schema, ...beside }, ...at };
}

/** `../common.schema.yaml`, from the folder of the schema that names it. */
function pathFrom(path: string, file: string): string {
  const folders = path.split('/').slice(0, -1);
  for (const step of file.split('/')) {
    if (step === '..') folders.pop();
    else folders.push(step);
  }
  return folders.join('/');
}

function fieldsOf({ schema, ...at }: Standing, indent: string, given: PlainMap = {}): string[] {
  const required = requiredIn(schema);
  return Object.entries(asMap(schema['properties'])).flatMap(([name, field]) => {
    const own = whole(field, at);
    const lines = valueLines(name, own, indent, given[name]);
    const { description } = own.schema;
    const about = typeof description === 'string' && given[name] === undefined ? comment(description, indent) : [];
    return required.includes(name)
      ? [...about, ...lines]
      : [...about, ...lines.map((line) => `${indent}# ${line.slice(indent.length)}`)];
  });
}

/** Where none of a map's fields must be there the first one is, with those it needs: a map of comments alone would be no map. */
function requiredIn(schema: PlainMap): readonly unknown[] {
  if (Array.isArray(schema['required'])) return schema['required'];
  const [first = ''] = Object.keys(asMap(schema['properties']));
  const needed: readonly unknown[] = Object.values(asMap(asMap(schema['dependencies'])[first]));
  return [first, ...needed];
}

function valueLines(name: string, { schema, ...at }: Standing, indent: string, given?: unknown): string[] {
  const key = `${indent}${/^(?:no|yes|on|off|null|true|false)$/u.test(name) ? `'${name}'` : name}:`;
  if (typeof given === 'string') return [`${key} ${given}`];
  const inner = `${indent}  `;
  if (isMap(schema['properties'])) return [key, ...fieldsOf({ schema, ...at }, inner)];
  const entry = schema['additionalProperties'];
  if (isMap(entry)) return [key, ...entries(whole(entry, at), Number(schema['minProperties'] ?? 1), inner)];
  return [`${key} ${scalar({ schema, ...at })}`];
}

const NAMES = ['first', 'second', 'third', 'fourth', 'fifth'];

/** As many as there must be, under keys to rename. */
const entries = (entry: Standing, least: number, indent: string): string[] =>
  NAMES.slice(0, Math.max(1, Math.min(NAMES.length, least))).flatMap((name) => valueLines(name, entry, indent));

function scalar({ schema, ...at }: Standing): string {
  const { const: only, enum: choices, type, minimum, items, minItems, anyOf } = schema;
  if (typeof only === 'string') return only;
  if (Array.isArray(choices)) return `${String(choices[0])} # ${choices.map(String).join(', ')}`;
  if (Array.isArray(anyOf)) return scalar(whole(anyOf[0], at));
  if (type === 'array')
    return `[${Array.from({ length: Number(minItems ?? 0) }, () => plain(whole(items, at))).join(', ')}]`;
  if (type === 'integer' || type === 'number') return String(typeof minimum === 'number' ? minimum : 0);
  return type === 'boolean' ? 'true' : "''";
}

/** Within a list there is no room for comments. */
const plain = (entry: Standing): string => scalar(entry).replace(/ #.*$/u, '');

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
