/** Attributes that are words: choices, names for the program, texts for people. */
import type { Inline } from '../template/element.js';
import { charactersOf, written, type AttributeType } from './attribute-type.js';

export function flag(): AttributeType<boolean> {
  const parse = (text: string): boolean | undefined => (text === 'yes' ? true : text === 'no' ? false : undefined);
  return written({ holds: 'yes, no', expected: 'it is yes or no', parse, fallback: false, otherwise: 'no' });
}

export function oneOf<const T extends string>(values: readonly T[]): AttributeType<T | undefined>;
export function oneOf<const T extends string>(values: readonly T[], fallback: T): AttributeType<T>;
export function oneOf<const T extends string>(values: readonly T[], fallback?: T): AttributeType<T | undefined> {
  const find = (value: readonly Inline[]): T | undefined => values.find((known) => known === charactersOf(value));
  return {
    holds: values.join(', '),
    otherwise: fallback ?? '',
    needs: {},
    check: (value) => (find(value) === undefined ? { kind: 'unknown', what: 'value', known: values } : undefined),
    read: (value) => (value === undefined ? fallback : (find(value) ?? fallback)),
  };
}

/** A name for the program: an id, a group, a word for the selection pane. */
export function word(): AttributeType<string | undefined>;
export function word(fallback: string): AttributeType<string>;
export function word(fallback?: string): AttributeType<string | undefined> {
  const expected = 'it is a name, not a text';
  return written({ holds: 'name', expected, parse: (text) => text, fallback, otherwise: fallback ?? '' });
}

/** Names with spaces between them. */
export function words(): AttributeType<readonly string[]> {
  const parse = (text: string): string[] => text.split(' ').filter((name) => name !== '');
  return written({ holds: 'names', expected: 'it lists names', parse, fallback: [] });
}

/** Words for people, which may be references. */
export const text = (): AttributeType<readonly Inline[]> => ({ ...aside(), told: true });

/** Words that are no part of what a slide tells: no approval is bound to them. */
export function aside(): AttributeType<readonly Inline[]> {
  return { holds: 'text', otherwise: '', needs: {}, check: () => undefined, read: (value) => value ?? [] };
}
