/** Remembers results, mostly for one attempt at a slide: a text is asked for its height several times and then placed. */

/** Objects are told apart by identity, numbers by value. */
type Key = readonly (object | number | undefined)[];

interface Entry<R> {
  readonly key: Key;
  readonly value: R;
}

/** By the first of the key, which is mostly the element: beside it there are seldom more than a few keys. */
type Entries<R> = Map<Key[number], Entry<R>[]>;

/** A store for one kind of result; `owner` is what the results last for. */
export function memo<R>(): (owner: object, key: Key, make: () => R) => R {
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
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
