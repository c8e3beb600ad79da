/** The bounds that a schema sets to a field. */
import { memberOf } from '../model/unit-id.js';

/** One of them may be absent, not both. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

export interface FieldLimits {
  /** How many entries a list or map has. */
  readonly entries?: Bounds;
  /** Least and largest value of a number. */
  readonly value?: Bounds;
  /** How many characters a word has. */
  readonly length?: Bounds;
}

export const fieldLimits = (schema: unknown): FieldLimits => ({
  ...bounds(schema, 'entries', ['minItems', 'minProperties'], ['maxItems', 'maxProperties']),
  ...bounds(schema, 'value', ['minimum'], ['maximum']),
  ...bounds(schema, 'length', [], ['maxLength']),
});

function bounds(
  schema: unknown,
  name: keyof FieldLimits,
  low: readonly string[],
  high: readonly string[],
): Partial<Record<keyof FieldLimits, Bounds>> {
  const [least, most] = [low, high].map((keywords) => numberIn(schema, keywords));
  if (least === undefined && most === undefined) return {};
  return { [name]: { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) } };
}

const numberIn = (schema: unknown, keywords: readonly string[]): number | undefined =>
  keywords.map((keyword) => memberOf(schema, keyword)).find((value) => typeof value === 'number');
