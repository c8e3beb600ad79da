/** What a slide type's schema says may stand in its fields, as far as templates can ask. */

type Schema = Readonly<Record<string, unknown>>;

/** A part of a schema, with the schema its own references lead into. `undefined` stands for what cannot be told. */
export interface Shape {
  readonly schema: Schema;
  readonly root: Schema;
  readonly shared: Schema;
}

/** A field that cannot be there, and the names of those that can. */
export interface NoField {
  readonly known: readonly string[];
}

const isMap = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (map: unknown, name: string): unknown => (isMap(map) && Object.hasOwn(map, name) ? map[name] : undefined);

export const shapeOf = (schema: unknown, shared: unknown): Shape | undefined =>
  isMap(schema) ? { schema, root: schema, shared: isMap(shared) ? shared : {} } : undefined;

/** References of a schema lead into itself or into the shared schema. */
function resolve(shape: Shape | undefined): Shape | undefined {
  const reference = shape?.schema['$ref'];
  if (shape === undefined || typeof reference !== 'string') return shape;
  const [file = '', name = ''] = reference.split('#/definitions/');
  const root = file === '' ? shape.root : shape.shared;
  return resolve(within({ ...shape, root }, own(root['definitions'], name)));
}

const within = (shape: Shape, schema: unknown): Shape | undefined => (isMap(schema) ? { ...shape, schema } : undefined);

/** What stands in a field; undefined where that cannot be told. */
export function fieldOf(whole: Shape | undefined, name: string): Shape | NoField | undefined {
  const shape = resolve(whole);
  if (shape === undefined || ['oneOf', 'anyOf', 'allOf'].some((key) => key in shape.schema)) return undefined;
  const { properties, additionalProperties, type } = shape.schema;
  const field = own(properties, name);
  if (field !== undefined) return within(shape, field);
  if (isMap(additionalProperties)) return within(shape, additionalProperties);
  if (type === 'object' && additionalProperties === false)
    return { known: Object.keys(isMap(properties) ? properties : {}) };
  return type === 'string' || type === 'number' || type === 'boolean' ? { known: [] } : undefined;
}

/** What an entry of a list or map is; undefined where entries differ. */
export function entryOf(whole: Shape | undefined): Shape | undefined {
  const shape = resolve(whole);
  if (shape === undefined) return undefined;
  const { items, properties, additionalProperties } = shape.schema;
  if (isMap(items)) return within(shape, items);
  return isMap(additionalProperties) && properties === undefined ? within(shape, additionalProperties) : undefined;
}
