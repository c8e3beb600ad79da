/** Makes a folder, and those above it. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isFolder } from './disk.js';

/**
 * Throws the system's error where it refuses. Does not use `recursive`, which tries for ever where the system says that
 * the folder above is missing (ENOENT) though it exists, as below /proc. `mode`: permission bits of new folders.
 */
export function makeFolder(path: string, mode?: number): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above, mode);
  try {
    mkdirSync(path, mode);
  } catch (fault) {
    // Another process may have made it in the meantime.
    if (!isFolder(path)) throw fault;
  }
}
