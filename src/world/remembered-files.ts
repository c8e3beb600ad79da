/** Files as they were when a run first looked: each is read once, so that a run never sees two states of one file. */
import type { Files } from './world.js';

export function rememberedFiles(files: Files): Files {
  const read = once((path: string) => files.read(path));
  const list = once((path: string) => files.list(path));
  const size = once((path: string) => files.size(path));
  return { read, size, list, barrier: (path) => files.barrier(path) };
}

/** Looks at each path once. */
export function once<T>(look: (path: string) => T): (path: string) => T {
  const seen = new Map<string, { readonly value: T }>();
  return (path) => {
    const known = seen.get(path) ?? { value: look(path) };
    seen.set(path, known);
    return known.value;
  };
}
