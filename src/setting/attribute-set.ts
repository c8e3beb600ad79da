/** Attributes by name, read from an element as values of their types. */
import type { Element } from '../template/element.js';
import type { AttributeType } from './attribute-type.js';
import type { Looks } from './context.js';
import { memoPerLooks } from './memo.js';

export type Attributes = Readonly<Record<string, AttributeType<unknown>>>;
export type TypesOf<V> = { readonly [K in keyof V]: AttributeType<V[K]> };

export interface AttributeSet<V> {
  readonly types: Attributes;
  /** All of them, remembered. */
  read(element: Element, looks: Looks): V;
  /** One of them, for where another may still be wrong. */
  get<K extends keyof V>(element: Element, name: K, looks: Looks): V[K];
}

export function attributeSet<V extends object>(types: TypesOf<V>): AttributeSet<V> {
  const get = <K extends keyof V>(element: Element, name: K, looks: Looks): V[K] =>
    types[name].read(Object.hasOwn(element.attributes, name) ? element.attributes[String(name)] : undefined, looks);
  const readAll = memoPerLooks((looks, element: Element): V => {
    const values: Partial<V> = {};
    for (const name in types) values[name] = get(element, name, looks);
    // The loop has filled all of them; asking again took as long as reading.
    return values as V;
  });
  return { types: listOf(types), read: (element, looks) => readAll(looks, element), get };
}

function listOf<V extends object>(types: TypesOf<V>): Attributes {
  const list: Record<string, AttributeType<unknown>> = {};
  for (const name in types) list[name] = types[name];
  return list;
}

/** A record with a value for each name. */
export function recordOf<K extends string, T>(names: readonly K[], valueOf: (name: K) => T): Readonly<Record<K, T>> {
  const record: Partial<Record<K, T>> = {};
  for (const name of names) record[name] = valueOf(name);
  if (!hasAll(record, names)) throw new Error('a record was not filled');
  return record;
}

const hasAll = <K extends string, T>(record: Partial<Record<K, T>>, names: readonly K[]): record is Record<K, T> =>
  names.every((name) => Object.hasOwn(record, name));
