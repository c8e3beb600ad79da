/** What a schema says may stand in the fields of a slide, as far as templates can ask. */
import { isMap, type PlainMap } from '../load/maps.js';
import { BARE, either, listOf, OPEN, type Shape } from './field-shape.js';

type Schema = PlainMap;

/** What references of a schema lead into: the schema itself, or the one that all slide types share. */
interface Roots {
  readonly own: Schema;
  readonly shared: Schema;
  /** Each part of a schema is read once. */
  readonly read: Map<unknown, Shape>;
}

const own = (map: unknown, name: string): unknown => (isMap(map) && Object.hasOwn(map, name) ? map[name] : undefined);

/** Undefined without a schema: then fields are not checked. */
export const shapeOf = (schema: unknown, shared: unknown): Shape | undefined =>
  isMap(schema) ? read(schema, { own: schema, shared: isMap(shared) ? shared : {}, read: new Map() }) : undefined;

function later(schema: unknown, roots: Roots): Shape {
  if (!isMap(schema)) return OPEN;
  const known = roots.read.get(schema);
  if (known !== undefined) return known;
  let shape: Shape | undefined;
  const made: Shape = { kind: 'later', shape: () => (shape ??= read(schema, roots)) };
  roots.read.set(schema, made);
  return made;
}

function read(schema: Schema, roots: Roots): Shape {
  const { $ref: reference, properties, additionalProperties: others, items, type } = schema;
  if (typeof reference === 'string') return referred(reference, roots);
  if (isMap(items)) return listOf(later(items, roots));
  if (isMap(properties)) return { kind: 'fields', fields: eachLater(properties, roots), ...below(others, roots) };
  if (isMap(others)) return { kind: 'map', of: later(others, roots) };
  const forms = schema['oneOf'] ?? schema['anyOf'];
  if (Array.isArray(forms)) return either(forms.map((form: unknown) => later(form, roots)));
  return isBare(type) || 'const' in schema || 'enum' in schema ? BARE : OPEN;
}

const isBare = (type: unknown): boolean =>
  typeof type === 'string' && ['string', 'number', 'integer', 'boolean'].includes(type);

const eachLater = (properties: Schema, roots: Roots): Readonly<Record<string, Shape>> =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, later(schema, roots)]));

/** What may stand beside the fields that a schema names. */
function below(others: unknown, roots: Roots): { readonly below?: Shape } {
  if (others === false) return {};
  return { below: isMap(others) ? { kind: 'map', of: later(others, roots) } : OPEN };
}

function referred(reference: string, roots: Roots): Shape {
  const [file = '', name = ''] = reference.split('#/definitions/');
  const root = file === '' ? roots.own : roots.shared;
  return later(own(root['definitions'], name), { ...roots, own: root });
}
