/** Files, output and what is remembered, in memory, for tests and for projects that are not on disk. */
import { createHash } from 'node:crypto';
import type { Files, Memory, Output } from './world.js';

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
}

export function memoryOutput(): MemoryOutput {
  const written = new Map<string, Uint8Array>();
  return {
    written,
    write: (files) => {
      for (const [path, bytes] of files) written.set(path, bytes);
    },
    digest: (path) => {
      const bytes = written.get(path);
      return bytes && createHash('sha256').update(bytes).digest('hex');
    },
  };
}

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
  return [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
