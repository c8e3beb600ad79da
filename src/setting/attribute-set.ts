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
  return { types, read: (element, looks) => readAll(looks, element), get };
}

/** A record with a value for each name. */
export const recordOf = <K extends string, T>(names: readonly K[], valueOf: (name: K) => T): Readonly<Record<K, T>> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<K, T>;
