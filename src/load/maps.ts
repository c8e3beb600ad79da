/** Maps among the plain values that files hold. */

export type PlainMap = Readonly<Record<string, unknown>>;

export const isMap = (value: unknown): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a list have their places as keys; any other value that is no map has no entries. */
export const asMap = (value: unknown): PlainMap =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** The keys of a map or the places of a list; any other value has none. */
export const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];
