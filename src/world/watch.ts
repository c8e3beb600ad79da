/** Tells when files of a project change. */
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** Folders with files that a build reads. */
const WATCHED = new Set(['content', 'layouts', 'locales']);

/** Files that editors make for their own use. */
const AUXILIARY = /^\.|~$/u;

/**
 * `changed` is called with the path, from the root, of each file that is added, changed or removed from now on, and of those that
 * were changed after `since`, in milliseconds of the epoch: what was read then may have changed while the folders were being found. The
 * root itself is watched, so that a folder that is taken away and put back (`git switch`) is noticed again.
 */
export function watchProject(root: string, since: number, changed: (path: string) => void): void {
  const nameOf = (path: string): string => relative(root, path);
  const watcher = watch(root, { alwaysStat: true, ignored: (path) => isIgnored(nameOf(path)) });
  let isReady = false;
  watcher.on('ready', () => {
    isReady = true;
  });
  watcher.on('all', (_, path, stats) => {
    if (isReady || (stats?.isFile() === true && stats.ctimeMs > since)) changed(nameOf(path));
  });
}

/** Only the path below the root counts: a folder above it may have any name. */
export function isIgnored(path: string): boolean {
  if (path === '') return false;
  const [first = '', ...rest] = path.split(sep);
  return !WATCHED.has(first) || rest.some((name) => AUXILIARY.test(name));
}
