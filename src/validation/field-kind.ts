/** What may stand in a field, in the few words in which layout authors think of it. */
import { memberOf } from '../model/unit-id.js';

export type KindName = 'text' | 'id' | 'choice' | 'truth' | 'number' | 'word' | 'list' | 'map' | 'fields';

export interface FieldKind {
  readonly kind: KindName;
  /** The kind of the ids, the words to choose from, or the kind of the map's keys. */
  readonly of: readonly string[];
}

/** `items` is the schema of a list's entries, with references followed. */
export function fieldKind(schema: unknown, items: unknown): FieldKind {
  const choice = memberOf(schema, 'enum');
  if (Array.isArray(choice)) return { kind: 'choice', of: choice.map(String) };
  if (memberOf(schema, 'translatable') === true) return { kind: 'text', of: [] };
  switch (memberOf(schema, 'type')) {
    case 'string':
      return ofKind(schema, 'refersTo', 'id', 'word');
    case 'boolean':
      return { kind: 'truth', of: [] };
    case 'integer':
    case 'number':
      return { kind: 'number', of: [] };
    case 'array':
      return { kind: 'list', of: ofKind(items, 'refersTo', 'id', 'word').of };
    default:
      return mapKind(schema);
  }
}

function mapKind(schema: unknown): FieldKind {
  if (typeof memberOf(schema, 'additionalProperties') !== 'object') return { kind: 'fields', of: [] };
  return { kind: 'map', of: ofKind(memberOf(schema, 'propertyNames'), 'refersTo', 'map', 'map').of };
}

function ofKind(schema: unknown, keyword: string, kind: KindName, other: KindName): FieldKind {
  const value = memberOf(schema, keyword);
  return typeof value === 'string' ? { kind, of: [value] } : { kind: other, of: [] };
}

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

/** The bounds that a schema sets to a field. */
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
