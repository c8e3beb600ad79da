/** The types of attributes: what each may hold, what it is where it is left out, and how it becomes a value. */
import type { Inline } from '../template/element.js';
import type { Theme } from '../theme/theme.js';
import type { Looks } from './context.js';
import type { Needs } from '../theme/needs.js';

/** Why a value is refused: it is a name that does not exist, or it cannot be read as what it should be. */
export type Wrong =
  | { readonly kind: 'unknown'; readonly what: string; readonly known: readonly string[] }
  | { readonly kind: 'unreadable'; readonly expected: string };

export interface AttributeType<T> {
  /** In a word or two, for people: `points`, `style`, `yes`. */
  readonly holds: string;
  /** What holds where it is left out, as it would be written; empty where nothing does. */
  readonly otherwise: string;
  readonly needs: Needs;
  /** Whether it says something to readers, such as a number that is drawn. */
  readonly told?: true;
  check(value: readonly Inline[], theme: Theme): Wrong | undefined;
  /** `check` has refused what cannot be read. */
  read(value: readonly Inline[] | undefined, looks: Looks): T;
}

/** The characters of a value that holds no reference. Slides share the few values there are, so each is put together once. */
export function charactersOf(value: readonly Inline[]): string | undefined {
  const known = put.get(value);
  if (known !== undefined) return known;
  if (!value.every((part) => part.kind === 'literal')) return undefined;
  const characters = value.map(({ text }) => text).join('');
  put.set(value, characters);
  return characters;
}

const put = new WeakMap<readonly Inline[], string>();

interface Spec<T, F> {
  readonly holds: string;
  readonly expected: string;
  readonly parse: (text: string) => T | undefined;
  readonly fallback: F;
  readonly otherwise?: string;
}

/** A type of values that are written as characters. */
export function written<T, F>({ holds, expected, parse, fallback, otherwise = '' }: Spec<T, F>): AttributeType<T | F> {
  const valueOf = (value: readonly Inline[]): T | undefined => {
    const text = charactersOf(value);
    return text === undefined ? undefined : parse(text);
  };
  return {
    holds,
    otherwise,
    needs: {},
    check: (value) => (valueOf(value) === undefined ? { kind: 'unreadable', expected } : undefined),
    read: (value) => (value === undefined ? fallback : (valueOf(value) ?? fallback)),
  };
}
