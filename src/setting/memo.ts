/** Remembers results for one attempt at a slide, since a text is asked for its height several times and then placed. */

/** A path of keys: objects are told apart by identity, numbers by value. */
type Key = readonly (object | number | undefined)[];

interface Branch<R> {
  readonly next: Map<unknown, Branch<R>>;
  result?: { readonly value: R };
}

/** A store for one kind of result; `attempt` is what the results last for. */
export function memo<R>(): (attempt: object, key: Key, make: () => R) => R {
  const attempts = new WeakMap<object, Branch<R>>();
  return (attempt, key, make) => {
    let branch = attempts.get(attempt);
    if (branch === undefined) attempts.set(attempt, (branch = { next: new Map() }));
    for (const part of key) branch = childOf(branch, part);
    branch.result ??= { value: make() };
    return branch.result.value;
  };
}

function childOf<R>({ next }: Branch<R>, part: unknown): Branch<R> {
  let child = next.get(part);
  if (child === undefined) next.set(part, (child = { next: new Map() }));
  return child;
}
