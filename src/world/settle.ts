/** Finishes or undoes the work of runs that were killed while they replaced a set of files. */
import { basename, dirname, join, resolve } from 'node:path';
import { attempt } from '../diagnostics/attempt.js';
import { type Journal, type JournalFile, digestAt, readJournal } from './journal.js';
import { behindLinks } from './target.js';
import { type JournalState, journalName, leftJournal, temporaryName } from './temporary-name.js';
import type { Settlement } from './world.js';
import type { WritingDisk } from './writing-disk.js';

/**
 * A set is finished if all its new files are there and sound; otherwise the old files are put back. A file that holds
 * neither was saved by somebody since, and is left alone. Being killed here does no harm either. Throws the system's
 * error where it refuses. Without a folder there is nothing to settle.
 */
export const settle = (folder: string, disk: WritingDisk): readonly Settlement[] =>
  journalsIn(folder, disk).flatMap(({ path, state }) => {
    const own = join(folder, journalName(state));
    // If two runs find it, only one can rename it.
    if (!isClaimed(path, own, disk)) return [];
    const journal = readJournal(disk.read(own));
    const settled = journal === undefined ? [] : [settleAll(folder, journal, state, disk)];
    disk.remove(own);
    return settled;
  });

interface Found {
  readonly path: string;
  readonly state: JournalState;
}

/** The journal with this process's own id comes first, since others are renamed to it. */
function journalsIn(folder: string, disk: WritingDisk): readonly Found[] {
  if (disk.find(folder) === undefined) return [];
  const found = disk.names(folder).flatMap((entry) => {
    if (!entry.endsWith('.skald.tmp')) return [];
    const path = join(folder, entry);
    const state = leftJournal(entry, Date.now() - (disk.find(path)?.written ?? Date.now()));
    return state === undefined ? [] : [{ path, state, isOwn: entry === journalName(state) }];
  });
  return found.sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
}

function isClaimed(path: string, own: string, disk: WritingDisk): boolean {
  try {
    disk.rename(path, own);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return false;
    throw fault;
  }
}

/** A file of the set, and what stands in its place and beside it. */
interface Looked extends JournalFile {
  readonly path: string;
  readonly freshAt: string;
  readonly oldAt: string;
  readonly holds: 'fresh' | 'old' | 'other';
}

function settleAll(folder: string, { writer, files }: Journal, state: JournalState, disk: WritingDisk): Settlement {
  const look = (file: JournalFile): Looked => lookAt(folder, file, writer, disk);
  const all = files.map(look);
  const finished = state === 'finish' && all.every((one) => canFinish(one, disk));
  if (finished) for (const one of all) if (one.holds === 'old') disk.rename(one.freshAt, one.path);
  if (!finished && state !== 'begun') for (const one of all) if (one.holds === 'fresh') putBack(one, disk);
  // What cannot be flushed will reach the disk all the same.
  for (const place of new Set(all.map(({ path }) => dirname(path)))) attempt(() => disk.flush(place));
  for (const { freshAt, oldAt } of all) for (const path of [freshAt, oldAt]) disk.remove(path);
  const left = files.map(look).filter(({ holds }) => holds !== (finished ? 'fresh' : 'old'));
  return { finished, files: files.map(({ name }) => name), left: left.map(({ name }) => name) };
}

function lookAt(folder: string, file: JournalFile, writer: string, disk: WritingDisk): Looked {
  const path = behindLinks(resolve(folder, file.name), disk);
  const beside = (purpose: 'new' | 'old'): string =>
    join(dirname(path), temporaryName(basename(path), purpose, writer));
  const now = digestAt(path, disk);
  const holds = now === file.fresh ? 'fresh' : now === (file.old ?? undefined) ? 'old' : 'other';
  return { ...file, path, freshAt: beside('new'), oldAt: beside('old'), holds };
}

/** The old file that was kept is unchanged, unless somebody had it open and saved into it. */
const canFinish = ({ holds, freshAt, oldAt, fresh, old }: Looked, disk: WritingDisk): boolean =>
  holds === 'other' ||
  ((holds === 'fresh' || digestAt(freshAt, disk) === fresh) && [undefined, old].includes(digestAt(oldAt, disk)));

function putBack({ path, old, oldAt }: Looked, disk: WritingDisk): void {
  if (old === null) disk.remove(path);
  else if (disk.find(oldAt) !== undefined) disk.rename(oldAt, path);
}
