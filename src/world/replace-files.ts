/** Replaces a set of files as a whole or not at all. */
import { basename, dirname, join, resolve } from 'node:path';
import { succeeds } from '../diagnostics/attempt.js';
import { digestOf } from './digest.js';
import { beginJournal, digestAt, turnJournal } from './journal.js';
import { type Target, findTarget } from './target.js';
import { type JournalState, journalName, temporaryName } from './temporary-name.js';
import { nextTurn, uninterrupted } from './uninterrupted.js';
import { ChangedMeanwhile, PartlyReplaced } from './write-errors.js';
import type { WritingDisk } from './writing-disk.js';

/** Names are paths from the folder. */
export interface FileSet {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What was read from files, undefined where there was none. A file that holds anything else now is not replaced. */
  readonly held?: ReadonlyMap<string, Uint8Array | undefined>;
}

interface Replacement extends Target {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fresh: string;
  /** Where the old file is kept in the meantime. */
  readonly old: string;
  /** Digest of what stands there; undefined when nothing does. */
  readonly was: string | undefined;
  /** Whether anything else that stands there must be left alone. */
  readonly guarded: boolean;
}

/**
 * Tries everything that can be refused before the first file is replaced; after a later refusal the old files are put
 * back. Throws the system's error when no file was replaced, `PartlyReplaced` when some could not be put back, and
 * `ChangedMeanwhile` when somebody has saved a file since it was read. If the process is killed, each file is old or
 * new, and a journal lets `settle` make all of them the one or the other. Files that hold the same bytes already are
 * left as they are.
 */
export async function replaceFiles(set: FileSet, disk: WritingDisk): Promise<void> {
  const changed = [...set.files].map(([name, bytes]) => replacement(name, bytes, set, disk)).filter(isOther);
  if (changed.length === 0) return;
  for (const one of changed)
    if (one.guarded && one.was !== digestIn(set, one.name)) throw new ChangedMeanwhile(one.name);
  try {
    disk.makeFolder(set.folder);
    const files = changed.map(({ name, bytes, was = null }) => ({ name, fresh: digestOf(bytes), old: was }));
    beginJournal(set.folder, files, disk);
    for (const one of changed) stage(one, disk);
    await uninterrupted(() => carryOut(set.folder, changed, disk));
  } catch (fault) {
    // What is left then is what the next run needs to put the files back.
    if (!(fault instanceof PartlyReplaced)) clearAway(set.folder, changed, disk);
    throw fault;
  }
}

function replacement(name: string, bytes: Uint8Array, { folder, held }: FileSet, disk: WritingDisk): Replacement {
  const target = findTarget(resolve(folder, name), disk);
  const beside = (purpose: 'new' | 'old'): string =>
    join(dirname(target.path), temporaryName(basename(target.path), purpose));
  const was = target.mode === undefined ? undefined : digestAt(target.path, disk);
  return { ...target, name, bytes, fresh: beside('new'), old: beside('old'), was, guarded: held?.has(name) ?? false };
}

const isOther = ({ was, bytes }: Replacement): boolean => was !== digestOf(bytes);

function digestIn({ held }: FileSet, name: string): string | undefined {
  const bytes = held?.get(name);
  return bytes && digestOf(bytes);
}

function stage({ path, mode, fresh, old, was, bytes }: Replacement, disk: WritingDisk): void {
  disk.create(fresh, bytes, mode);
  if (was !== undefined) disk.keep(path, old);
}

async function carryOut(folder: string, all: readonly Replacement[], disk: WritingDisk): Promise<void> {
  turnJournal(folder, 'begun', 'finish', disk);
  await renameAll(folder, all, disk);
  clearAway(folder, all, disk);
}

async function renameAll(folder: string, all: readonly Replacement[], disk: WritingDisk): Promise<void> {
  const done: Replacement[] = [];
  try {
    for (const one of all) {
      if (one.guarded && digestAt(one.path, disk) !== one.was) throw new ChangedMeanwhile(one.name);
      disk.rename(one.fresh, one.path);
      done.push(one);
      await nextTurn();
    }
    for (const one of done) if (isSavedInto(one, disk)) throw new ChangedMeanwhile(one.name);
    for (const place of new Set(all.map(({ path }) => dirname(path)))) disk.flush(place);
  } catch (fault) {
    succeeds(() => turnJournal(folder, 'finish', 'undo', disk));
    const stuck = done.reverse().filter((one) => !putBack(one, disk));
    throw stuck.length === 0 ? fault : new PartlyReplaced(stuck.map(({ path }) => path).reverse(), fault);
  }
}

/** A program that saves into the file itself, instead of putting another in its place, still has it open under its new name. */
const isSavedInto = ({ guarded, was, old }: Replacement, disk: WritingDisk): boolean =>
  guarded && was !== undefined && digestAt(old, disk) !== was;

/** If somebody has put another file there since, that one stays. */
const putBack = ({ path, bytes, was, old }: Replacement, disk: WritingDisk): boolean =>
  succeeds(() => {
    if (digestAt(path, disk) !== digestOf(bytes)) return;
    if (was === undefined) disk.remove(path);
    else disk.rename(old, path);
  });

const STATES: readonly JournalState[] = ['begun', 'finish', 'undo'];

/** The journal goes last, since it names the others. What cannot be removed is found by the next run. */
function clearAway(folder: string, all: readonly Replacement[], disk: WritingDisk): void {
  const temporary = all.flatMap(({ fresh, old }) => [fresh, old]);
  if (temporary.map((path) => succeeds(() => disk.remove(path))).includes(false)) return;
  for (const state of STATES) succeeds(() => disk.remove(join(folder, journalName(state))));
}
