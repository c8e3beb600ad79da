/** The names that a template can ask for at one place: fields of the slide, of the deck, and of what helpers give. */

export type Shape =
  /** `bare` is a text, number or truth value, which has no fields; about what is `open` nothing is known. */
  | { readonly kind: 'bare' | 'open' }
  | { readonly kind: 'list' | 'map'; readonly of: Shape }
  /** A field that is not among these is looked up `below`, if there is anything. */
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Shape>>; readonly below?: Shape }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  /** Read when it is first needed, since schemas may refer to themselves. */
  | { readonly kind: 'later'; readonly shape: () => Shape };

/** A field that cannot be there, and the names of those that can. */
export interface NoField {
  readonly known: readonly string[];
}

export const BARE: Shape = { kind: 'bare' };
export const OPEN: Shape = { kind: 'open' };

export const listOf = (of: Shape): Shape => ({ kind: 'list', of });

/** The fields of an object of type T: all of them, so that none is forgotten. */
export const fields = <T extends object>(shapes: { readonly [K in keyof Required<T>]: Shape }): Shape => ({
  kind: 'fields',
  fields: shapes,
});

export const named = (names: Iterable<string>, of: Shape = BARE): Shape => ({
  kind: 'fields',
  fields: Object.fromEntries([...names].map((name) => [name, of])),
});

/** These fields, laid over those of another shape. */
export const over = (shapes: Readonly<Record<string, Shape>>, below: Shape): Shape => ({
  kind: 'fields',
  fields: shapes,
  below,
});

export function either(shapes: readonly Shape[]): Shape {
  const [only, ...others] = new Set(shapes);
  if (only === undefined) return BARE;
  return others.length === 0 ? only : { kind: 'either', of: [only, ...others] };
}

export const isShape = (found: Shape | NoField): found is Shape => 'kind' in found;

/** The shape once it is read, for those who ask for its kind. */
export const readOf = (shape: Shape): Exclude<Shape, { kind: 'later' }> =>
  shape.kind === 'later' ? readOf(shape.shape()) : shape;

/** What stands in a field. */
export function fieldOf(shape: Shape, name: string): Shape | NoField {
  switch (shape.kind) {
    case 'later':
      return fieldOf(shape.shape(), name);
    case 'open':
      return OPEN;
    case 'bare':
      return { known: [] };
    case 'list':
      return name === 'length' || /^\d+$/u.test(name) ? shape.of : { known: [] };
    case 'map':
      return shape.of;
    case 'fields': {
      const own = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
      const below = shape.below === undefined ? { known: [] } : fieldOf(shape.below, name);
      return own ?? (isShape(below) ? below : { known: [...Object.keys(shape.fields), ...below.known] });
    }
    case 'either': {
      const found = shape.of.map((one) => fieldOf(one, name));
      const shapes = found.filter(isShape);
      const known = found.flatMap((one) => (isShape(one) ? [] : one.known));
      return shapes.length > 0 ? either(shapes) : { known: [...new Set(known)] };
    }
  }
}

/** The shape of an entry of a list or map. */
export function entryOf(shape: Shape): Shape {
  switch (shape.kind) {
    case 'later':
      return entryOf(shape.shape());
    case 'open':
    case 'bare':
      return shape;
    case 'list':
    case 'map':
      return shape.of;
    case 'fields':
      return either([...Object.values(shape.fields), ...(shape.below === undefined ? [] : [entryOf(shape.below)])]);
    case 'either':
      return either(shape.of.map(entryOf));
  }
}

/** What stands in fields of this name at any depth; keys of maps do not count as fields. */
export function fieldWithin(whole: Shape, name: string): Shape | NoField {
  const known = new Set<string>();
  const found = fieldsWithin(whole, name, { known, seen: new Set() });
  return found.length > 0 ? either(found) : { known: [...known] };
}

interface Search {
  readonly known: Set<string>;
  /** Keeps track, since schemas may refer to themselves. */
  readonly seen: Set<Shape>;
}

function fieldsWithin(shape: Shape, name: string, search: Search): readonly Shape[] {
  const inner = (one: Shape): readonly Shape[] => fieldsWithin(one, name, search);
  if (search.seen.has(shape)) return [];
  search.seen.add(shape);
  switch (shape.kind) {
    case 'open':
      return [shape];
    case 'bare':
      return [];
    case 'later':
      return inner(shape.shape());
    case 'list':
    case 'map':
      return inner(shape.of);
    case 'either':
      return shape.of.flatMap(inner);
    case 'fields':
      break;
  }
  const own = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
  if (own !== undefined) return [own];
  for (const field of Object.keys(shape.fields)) search.known.add(field);
  return [...Object.values(shape.fields), ...(shape.below === undefined ? [] : [shape.below])].flatMap(inner);
}
