/** Chance that can be repeated: the same seed gives the same numbers on every machine (mulberry32). */

export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  int(below: number): number;
  /** One of a list that has at least one entry. */
  pick<T>(list: readonly T[]): T;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return { int, pick: <T>(list: readonly T[]): T => list[int(list.length)] as T };
}
