/** The order in which the parts of a value stand in its file: that of the keys, for maps. */

type Path = readonly (string | number)[];

/** Compares paths of the same value. */
export function inOrderOf(value: unknown): (a: Path, b: Path) => number {
  const ranks = new Map<object, ReadonlyMap<string, number>>();
  const rankIn = (holder: unknown, step: string | number | undefined): number => {
    if (step === undefined || typeof holder !== 'object' || holder === null) return -1;
    let known = ranks.get(holder);
    if (known === undefined) ranks.set(holder, (known = new Map(Object.keys(holder).map((key, rank) => [key, rank]))));
    return known.get(String(step)) ?? -1;
  };
  return (a, b) => {
    let holder = value;
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
      if (a[at] !== b[at]) return rankIn(holder, a[at]) - rankIn(holder, b[at]);
      holder = partOf(holder, a[at]);
    }
    return 0;
  };
}

const partOf = (holder: unknown, step: string | number | undefined): unknown =>
  typeof holder === 'object' && holder !== null
    ? (holder as Readonly<Record<string, unknown>>)[String(step)]
    : undefined;
