/** Tells when files of a project change. */
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** Folders with files that a build reads. */
const WATCHED = new Set(['content', 'layouts', 'locales']);

/** Files that editors make for their own use. */
const AUXILIARY = /^\.|~$/u;

/**
 * `changed` is called with the path, from the root, of each file that is added, changed or removed once all files are
 * known. The root itself is watched, so that a folder that is taken away and put back (`git switch`) is noticed again.
 */
export function watchProject(root: string, changed: (path: string) => void): void {
  const nameOf = (path: string): string => relative(root, path);
  const watcher = watch(root, { ignoreInitial: true, ignored: (path) => isIgnored(nameOf(path)) });
  watcher.on('all', (_, path) => {
    if (typeof path === 'string') changed(nameOf(path));
  });
}

/** Only the path below the root counts: a folder above it may have any name. */
export function isIgnored(path: string): boolean {
  if (path === '') return false;
  const [first = '', ...rest] = path.split(sep);
  return !WATCHED.has(first) || rest.some((name) => AUXILIARY.test(name));
}
