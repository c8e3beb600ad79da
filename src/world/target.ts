/** Finds the file that a result goes to, and refuses one that cannot be replaced before anything is written. */
import { basename, dirname, join, resolve } from 'node:path';
import { isLeftover } from './temporary-name.js';
import type { WritingDisk } from './writing-disk.js';

export interface Target {
  /** Where the file itself stands, behind any links: a link stays a link, and the file it points at is replaced. */
  readonly path: string;
  /** Permission bits of the file that is there, for the new one to keep; absent when there is none. */
  readonly mode?: number;
}

/** As many links as the system itself follows (Linux, path_resolution(7)). */
const MOST_LINKS = 40;

/** Makes the folder, and removes what killed runs left of this file. Throws as the system does. */
export function findTarget(named: string, disk: WritingDisk): Target {
  disk.makeFolder(dirname(named));
  const path = behindLinks(named, disk);
  const found = disk.find(path);
  if (found !== undefined && found.kind !== 'file')
    throw refusal(found.kind === 'folder' ? 'EISDIR' : 'ENOTFILE', path);
  disk.demandPermission(found === undefined ? dirname(path) : path);
  clear(path, disk);
  return { path, ...(found === undefined ? {} : { mode: found.mode }) };
}

/** Where the file stands or would stand. Throws where links lead in a circle. */
export function behindLinks(named: string, disk: WritingDisk): string {
  let path = named;
  for (let links = 0; disk.find(path)?.kind === 'link'; links += 1) {
    if (links === MOST_LINKS) throw refusal('ELOOP', named);
    path = resolve(dirname(path), disk.linkTarget(path));
  }
  return path;
}

/** An error like the system's own, so that both are reported alike. */
const refusal = (code: string, path: string): Error => Object.assign(new Error(code), { code, syscall: 'write', path });

/** Another process may clear the same folder, so a file may be gone by the time it is looked at. */
function clear(path: string, disk: WritingDisk): void {
  const folder = dirname(path);
  for (const entry of disk.names(folder)) {
    if (!entry.endsWith('.skald.tmp')) continue;
    const age = Date.now() - (disk.find(join(folder, entry))?.written ?? Date.now());
    if (isLeftover(entry, basename(path), age)) disk.remove(join(folder, entry));
  }
}
