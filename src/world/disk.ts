/** The project's files on disk. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { attempt } from '../diagnostics/attempt.js';
import { barrierAt } from './barrier.js';
import type { Files } from './world.js';

/**
 * Reads below `root` only: a path or symbolic link that leads out of it reads as undefined, like a file that is missing
 * or may not be read. Linked folders are listed as plain names, so that no walk can go round in circles.
 */
export function diskFiles(root: string): Files {
  let base: string | undefined;
  /** The root stays where it was when it was first found. */
  const inside = (path: string): string | undefined =>
    attempt(() => pathInside((base ??= realpathSync.native(root)), path));
  return {
    read: (path) => {
      const target = inside(path);
      if (target === undefined || sizeOf(target) === undefined) return undefined;
      return attempt(() => new Uint8Array(readFileSync(target)));
    },
    size: (path) => {
      const target = inside(path);
      return target === undefined ? undefined : sizeOf(target);
    },
    list: (path) => {
      const target = inside(path);
      const entries = target === undefined ? [] : (attempt(() => readdirSync(target, { withFileTypes: true })) ?? []);
      return entries.map((entry) => entry.name + (entry.isDirectory() ? '/' : '')).sort(byCodePoint);
    },
    barrier: (path) => barrierAt(root, path, (way) => inside(way) !== undefined),
  };
}

/** Whether a path leads to a folder that may be looked into. */
export const isFolder = (path: string): boolean => attempt(() => statSync(path).isDirectory()) ?? false;

/** The bytes of a plain file that the user named; undefined where there is none that can be read. */
export const readGiven = (path: string): Uint8Array | undefined =>
  attempt(() => (statSync(path).isFile() ? new Uint8Array(readFileSync(path)) : undefined));

/** Size of a plain file; opening a pipe would wait for ever for a writer. Links were followed before. */
const sizeOf = (target: string): number | undefined =>
  attempt(() => {
    const found = lstatSync(target);
    return found.isFile() ? found.size : undefined;
  });

/** The real path, or undefined when it lies outside the base. Throws when it is missing. */
function pathInside(base: string, path: string): string | undefined {
  const target = realpathSync.native(resolve(base, path));
  const way = relative(base, target);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : target;
}

/** UTF-8 bytes order as code points do; UTF-16 units do not. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
