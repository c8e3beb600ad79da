/** What schemas are put together from. Their types are kept, so that `Typed` can read them. */

type Properties = Readonly<Record<string, object>>;

interface Fields<R, O> {
  readonly type: 'object';
  readonly additionalProperties: false;
  /** Left out where there are none. */
  readonly required: readonly (keyof R)[];
  readonly properties: [O] extends [never] ? R : R & O;
}

/** A map with these fields and no others; only the first must be there. */
export function fields<const R extends Properties, const O extends Properties = never>(required: R, optional?: O) {
  const names = Object.keys(required);
  const listed = names.length === 0 ? {} : { required: names };
  const properties = { ...required, ...optional };
  return { type: 'object', additionalProperties: false, ...listed, properties } as unknown as Fields<R, O>;
}

/** A map with such entries, under any keys or those of a schema. */
export const mapOf = <const E extends object>(entry: E, keys?: object) => ({
  type: 'object' as const,
  ...(keys === undefined ? {} : { propertyNames: keys }),
  additionalProperties: entry,
});

/** `works.board`: by such ids files name what they hold. */
export const dottedId = { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 } as const;

/** `works-board`, where a dot means something else. */
export const plainId = (maxLength: number) =>
  ({ type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength }) as const;

/** A list of such entries, none twice; `least` of them where any are given. */
export const setOf = <const E extends object>(items: E, least?: number) => ({
  type: 'array' as const,
  ...(least === undefined ? {} : { minItems: least }),
  uniqueItems: true,
  items,
});

export const text = { type: 'string' } as const;
/** `da-DK`: a BCP 47 tag. */
export const languageTag = { type: 'string', format: 'language-tag' } as const;
export const words = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength }) as const;
export const translatable = { type: 'string', translatable: true } as const;
export const refersTo = (kind: string) => ({ type: 'string', refersTo: kind }) as const;
