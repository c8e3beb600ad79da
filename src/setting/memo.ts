/**
 * Remembers results: a text is asked for its height several times and then placed. How long they last follows from what
 * the function that makes them is given, and it is given nothing that changes sooner: a function that asks for a text
 * cannot be remembered as long as the theme. Make it outside of any other function, so that it sees nothing else.
 */
import type { Style, Theme } from '../theme/theme.js';
import type { Looks, Measuring, Setting, Themed } from './context.js';

type Key = readonly (object | number | undefined)[];
type ThemeKey = readonly (Style | number)[];
type Remembered<C, K extends Key, R> = (context: C, ...key: K) => R;

/** For functions of the theme alone: lasts as long as it, and so is never about an element. */
export function memoPerTheme<K extends ThemeKey, R>(make: (theme: Theme, ...key: K) => R): Remembered<Themed, K, R> {
  const recall = store<R>();
  return ({ theme }, ...key) => recall(theme, key, () => make(theme, ...key));
}

/** For functions of the looks: lasts for a slide at this step of the fit. */
export function memoPerLooks<K extends Key, R>(make: Remembered<Looks, K, R>): Remembered<Looks, K, R> {
  const recall = store<R>();
  return (looks, ...key) => recall(looks.sitting, key, () => make(looks, ...key));
}

/** For functions of texts: lasts for a slide at this step, and tells its pages apart, since texts print their numbers. */
export function memoPerPage<K extends Key, R>(make: Remembered<Setting, K, R>): Remembered<Setting, K, R> {
  const recall = store<R>();
  return (setting, ...key) => recall(setting.sitting, [...key, setting.page], () => make(setting, ...key));
}

/** For functions of all that an element is measured with: lasts for one attempt at a page. */
export function memoPerAttempt<K extends Key, R>(make: Remembered<Measuring, K, R>): Remembered<Measuring, K, R> {
  const recall = store<R>();
  return (measuring, ...key) => recall(measuring.attempt, key, () => make(measuring, ...key));
}

interface Entry<R> {
  readonly key: Key;
  readonly value: R;
}

/** By the first of the key, which is mostly the element: beside it there are seldom more than a few keys. */
type Entries<R> = Map<Key[number], Entry<R>[]>;

/** A store for one kind of result; `owner` is what the results last for. */
function store<R>(): (owner: object, key: Key, make: () => R) => R {
  const owners = new WeakMap<object, Entries<R>>();
  return (owner, key, make) => {
    let entries = owners.get(owner);
    if (entries === undefined) owners.set(owner, (entries = new Map<Key[number], Entry<R>[]>()));
    const near = entries.get(key[0]);
    if (near !== undefined) for (const known of near) if (isSameKey(known.key, key)) return known.value;
    const entry = { key, value: make() };
    // Looked up again, since making one result may remember others.
    const list = entries.get(key[0]);
    if (list === undefined) entries.set(key[0], [entry]);
    else list.push(entry);
    return entry.value;
  };
}

function isSameKey(a: Key, b: Key): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!isSame(a[at], b[at])) return false;
  return true;
}

/** Objects are told apart by identity. A length that is reckoned in two ways may differ in its last digits. */
const isSame = (a: Key[number], b: Key[number]): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 0.0005);
