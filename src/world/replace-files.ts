/** Replaces a set of files as a whole or not at all. */
import { basename, dirname, join } from 'node:path';
import { PartlyReplaced } from './partly-replaced.js';
import { type Target, findTarget } from './target.js';
import { temporaryName } from './temporary-name.js';
import type { WritingDisk } from './writing-disk.js';

interface Replacement extends Target {
  readonly bytes: Uint8Array;
  readonly fresh: string;
  /** Where the old file is kept meanwhile; absent when there is none. */
  readonly old?: string;
}

/**
 * Everything that can be refused is tried before the first file is replaced; after a refusal later on the old files are put
 * back. Throws the system's error when no file was replaced, `PartlyReplaced` when some could not be put back. Whoever kills
 * the process finds each file old or new. Files that hold the same bytes already are left as they are.
 */
export function replaceFiles(files: ReadonlyMap<string, Uint8Array>, disk: WritingDisk): void {
  const all = [...files].map(([path, bytes]) => replacement(findTarget(path, disk), bytes));
  const changed = all.filter((one) => !holds(one, disk));
  let stuck: readonly string[] = [];
  try {
    for (const one of changed) stage(one, disk);
    renameAll(changed, disk);
  } catch (fault) {
    if (fault instanceof PartlyReplaced) stuck = fault.replaced;
    throw fault;
  } finally {
    for (const { path, fresh, old } of changed) discard(stuck.includes(path) ? [fresh] : [fresh, old], disk);
  }
}

function replacement(target: Target, bytes: Uint8Array): Replacement {
  const beside = (purpose: 'new' | 'old'): string =>
    join(dirname(target.path), temporaryName(basename(target.path), purpose));
  return { ...target, bytes, fresh: beside('new'), ...(target.mode === undefined ? {} : { old: beside('old') }) };
}

const holds = ({ path, mode, bytes }: Replacement, disk: WritingDisk): boolean =>
  mode !== undefined && Buffer.compare(disk.read(path), bytes) === 0;

function stage({ path, mode, fresh, old, bytes }: Replacement, disk: WritingDisk): void {
  disk.create(fresh, bytes, mode);
  if (old !== undefined) disk.keep(path, old);
}

function renameAll(all: readonly Replacement[], disk: WritingDisk): void {
  const done: Replacement[] = [];
  try {
    for (const one of all) {
      disk.rename(one.fresh, one.path);
      done.push(one);
    }
    for (const folder of new Set(all.map(({ path }) => dirname(path)))) disk.flush(folder);
  } catch (fault) {
    const stuck = done.reverse().filter((one) => !putBack(one, disk));
    throw stuck.length === 0 ? fault : new PartlyReplaced(stuck.map(({ path }) => path).reverse(), fault);
  }
}

const putBack = ({ path, old }: Replacement, disk: WritingDisk): boolean =>
  attempt(() => (old === undefined ? disk.remove(path) : disk.rename(old, path)));

/** What cannot be removed is found by the next run. */
function discard(paths: readonly (string | undefined)[], disk: WritingDisk): void {
  for (const path of paths) if (path !== undefined) attempt(() => disk.remove(path));
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
