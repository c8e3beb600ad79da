/** What was made of the content, for as long as it stays as it is. */

export interface Remembered<T> {
  readonly find: (key: string) => T | undefined;
  readonly keep: (key: string, made: T) => T;
}

/** `of` names the state that all of it was made of; beyond `most` it is forgotten. */
export function rememberedFor<T>(of: () => unknown, most: number): Remembered<T> {
  const known = new Map<string, T>();
  let state: unknown;
  const now = (): Map<string, T> => {
    const current = of();
    if (state !== current || known.size > most) known.clear();
    state = current;
    return known;
  };
  return {
    find: (key) => now().get(key),
    keep: (key, made) => {
      now().set(key, made);
      return made;
    },
  };
}
