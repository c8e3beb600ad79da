/** Values as Handlebars hands them to helpers, read as what the helper needs. */

/** Nothing is an empty text. */
export const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** Anything that is not a list has no entries. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export { asMap } from '../load/maps.js';

/** Whether fields have the values that stand after their names: `"stage" "intake" "unit" "litres"`. */
export const matches = (entry: Readonly<Record<string, unknown>>, pairs: readonly unknown[]): boolean =>
  pairs.every((value, index) => index % 2 === 0 || entry[text(pairs[index - 1])] === value);
