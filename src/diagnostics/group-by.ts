/** Groups items by what they have in common; groups and members keep the order in which they come. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Items that share their key with one before them, each with the first that has it. Those without a key share none. */
export function repeatsIn<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): readonly (readonly [again: T, first: T])[] {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, item);
    return earlier === undefined ? [] : [[item, earlier] as const];
  });
}
