/** Makes a folder with those above it. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Throws the system's error where it refuses. Not by `recursive`, which tries for ever where the system says that there is no
 * folder above (ENOENT) though there is one, as below /proc. `mode`: permission bits of folders that are new.
 */
export function makeFolder(path: string, mode?: number): void {
  if (isFolderAt(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above, mode);
  try {
    mkdirSync(path, mode);
  } catch (fault) {
    // Another process may have made it meanwhile.
    if (!isFolderAt(path)) throw fault;
  }
}

function isFolderAt(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
