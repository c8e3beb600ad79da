/** Why something that stands in a project's folders is not read. */
import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Barrier } from './world.js';

/** `inside` tells whether a real path is the project's. */
export function barrierAt(root: string, path: string, inside: (path: string) => boolean): Barrier | undefined {
  const place = resolve(root, path);
  try {
    const linked = lstatSync(place).isSymbolicLink();
    realpathSync.native(place);
    if (!inside(path)) return 'leads-out';
    const found = statSync(place);
    if (!found.isDirectory() && !found.isFile()) return 'no-file';
    if (found.isDirectory()) readdirSync(place);
    else accessSync(place, constants.R_OK);
    return linked && found.isDirectory() ? 'linked-folder' : undefined;
  } catch (fault) {
    return barrierOf(fault, place);
  }
}

function barrierOf(fault: unknown, place: string): Barrier | undefined {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  return lstatSync(place, { throwIfNoEntry: false }) === undefined ? undefined : 'leads-nowhere';
}
