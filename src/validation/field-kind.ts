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
