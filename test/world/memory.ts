/** Files, output and memory without a disk. */
import { ChangedMeanwhile } from '../../src/world/write-errors.js';
import { digestOf } from '../../src/world/digest.js';
import { byCodePoint } from '../../src/world/disk.js';
import type { Files, Memory, Output } from '../../src/world/world.js';

/** `contents` by path; texts stand for their UTF-8 bytes. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const files = new Map(Object.entries(contents).map(([path, content]) => [path, bytesOf(content)]));
  return {
    read: (path) => files.get(normal(path)),
    size: (path) => files.get(normal(path))?.length,
    list: (path) => namesIn(normal(path), [...files.keys()]),
    barrier: () => undefined,
  };
}

export interface MemoryOutput extends Output {
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** Takes away what was written, as its owner might. */
  remove(path: string): void;
}

/** `there`: what stood at a path before anything was written. */
export function memoryOutput(there: Files['read'] = () => undefined): MemoryOutput {
  const written = new Map<string, Uint8Array>();
  const now = (path: string): Uint8Array | undefined => written.get(path) ?? there(path);
  return {
    written,
    remove: (path) => void written.delete(path),
    write: (files, held) => {
      const other = [...(held ?? [])].find(([path, bytes]) => files.has(path) && !isSame(now(path), bytes));
      if (other !== undefined) return Promise.reject(new ChangedMeanwhile(other[0]));
      for (const [path, bytes] of files) written.set(path, bytes);
      return Promise.resolve();
    },
    append: (path, make) => {
      const added = make(now(path));
      if (added !== undefined) written.set(path, Buffer.concat([now(path) ?? new Uint8Array(), added]));
      return Promise.resolve();
    },
    shorten: (path, keep) => {
      const before = now(path);
      const length = before && keep(before);
      if (before !== undefined && length !== undefined) written.set(path, before.subarray(0, length));
      return Promise.resolve();
    },
    settle: () => [],
    names: () => [...written.keys()],
    digest: (path) => {
      const bytes = written.get(path);
      return bytes && digestOf(bytes);
    },
  };
}

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);

export function memoryMemory(): Memory {
  const kept = new Map<string, string>();
  return { recall: (key) => kept.get(key), keep: (key, text) => void kept.set(key, text) };
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const normal = (path: string): string => path.replace(/\/+$/, '');

function namesIn(folder: string, paths: readonly string[]): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const rests = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const names = new Set(rests.map((rest) => rest.replace(/\/.*$/s, '/')));
  return [...names].sort(byCodePoint);
}
