/** Remembers results for one attempt at a slide, since a text is asked for its height several times and then placed. */

/** A path of keys: objects are told apart by identity, numbers by value. */
type Key = readonly (object | number | undefined)[];

interface Branch<R> {
  readonly next: Map<object, Branch<R>>;
  /** By what of the key is no object. */
  readonly results: Map<string, { readonly value: R }>;
}

/** A store for one kind of result; `attempt` is what the results last for. */
export function memo<R>(): (attempt: object, key: Key, make: () => R) => R {
  const attempts = new WeakMap<object, Branch<R>>();
  return (attempt, key, make) => {
    let branch = attempts.get(attempt);
    if (branch === undefined) attempts.set(attempt, (branch = newBranch()));
    let values = '';
    for (const part of key) {
      if (typeof part === 'object') branch = childOf(branch, part);
      // An object leaves its place in the key, so that a value before it is not taken for one after it.
      values += typeof part === 'object' ? ' ' : `${part} `;
    }
    const known = branch.results.get(values) ?? { value: make() };
    branch.results.set(values, known);
    return known.value;
  };
}

const newBranch = <R>(): Branch<R> => ({ next: new Map(), results: new Map() });

function childOf<R>({ next }: Branch<R>, part: object): Branch<R> {
  let child = next.get(part);
  if (child === undefined) next.set(part, (child = newBranch()));
  return child;
}
