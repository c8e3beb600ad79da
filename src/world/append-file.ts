/** Adds to the end of a file that several processes add to: one at a time, and each sees what the one before has written. */
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { attempt } from '../diagnostics/attempt.js';
import { isWriterGone, WRITER } from './temporary-name.js';
import { behindLinks } from './target.js';
import { type WritingDisk, nodeDisk } from './writing-disk.js';

/** So long a process waits for the others. */
const PATIENCE_MS = 15_000;
const PAUSE_MS = 20;

/**
 * `make` gets what the file holds, undefined where there is none, and gives what is added; nothing is written where it gives
 * none. What was written is on the disk when this resolves. Throws when the system refuses, and `EBUSY` when another process
 * keeps the file locked.
 */
export const appendToFile = (
  named: string,
  make: (before: Uint8Array | undefined) => Uint8Array | undefined,
  disk: WritingDisk = nodeDisk,
): Promise<void> =>
  inTurn(named, disk, (path) => {
    const before = attempt(() => readFileSync(path));
    const added = make(before);
    if (added === undefined || added.length === 0) return;
    changed(path, 'a', (file) => writeFileSync(file, added));
    if (before === undefined) disk.flush(dirname(path));
  });

/** As {@link appendToFile}, but `keep` gives how many bytes of the file stay, from the first on; undefined for all of them. */
export const shortenFile = (
  named: string,
  keep: (before: Uint8Array) => number | undefined,
  disk: WritingDisk = nodeDisk,
): Promise<void> =>
  inTurn(named, disk, (path) => {
    const before = attempt(() => readFileSync(path));
    const length = before && keep(before);
    if (before === undefined || length === undefined || length >= before.length) return;
    changed(path, 'r+', (file) => ftruncateSync(file, length));
  });

async function inTurn(named: string, disk: WritingDisk, work: (path: string) => void): Promise<void> {
  disk.makeFolder(dirname(named));
  const path = behindLinks(named, disk);
  const before = turns.get(path) ?? Promise.resolve();
  const turn = before.then(() => locked(path, work, disk));
  turns.set(
    path,
    turn.catch(() => undefined),
  );
  await turn;
}

/** Within this process the calls for one file wait for each other: locks tell processes apart, not calls. */
const turns = new Map<string, Promise<void>>();

async function locked(path: string, work: (path: string) => void, disk: WritingDisk): Promise<void> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  await acquire(lock, disk);
  try {
    work(path);
  } finally {
    if (holder(lock, disk) === WRITER) disk.remove(lock);
  }
}

/** In one call, so that a kill leaves all of it or none, unless the disk is full. */
function changed(path: string, flags: 'a' | 'r+', change: (file: number) => void): void {
  const file = openSync(path, flags);
  try {
    change(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const holder = (lock: string, disk: WritingDisk): string | undefined =>
  attempt(() => new TextDecoder().decode(disk.read(lock)));

async function acquire(lock: string, disk: WritingDisk): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!taken(lock, disk)) {
    if (performance.now() > end)
      throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'lock', path: lock });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/**
 * A lock whose process is gone is set aside under a name of our own first, so that of two who find it one alone goes on. Throws
 * where it cannot be made for another reason than one that stands there.
 */
function taken(lock: string, disk: WritingDisk): boolean {
  try {
    disk.create(lock, new TextEncoder().encode(WRITER));
    return true;
  } catch (fault) {
    const found = disk.find(lock);
    if (found === undefined && !isTaken(fault)) throw fault;
    if (found !== undefined) setAsideWhereLeft(lock, Date.now() - found.written, disk);
    return false;
  }
}

const isTaken = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === 'EEXIST';

/** A lock without a name, or with the start of one, was left by a process that was killed while it wrote it. */
const NAMING_MS = 2_000;
const BEGUN = /^[0-9a-f]{0,12}-?$/u;

function setAsideWhereLeft(lock: string, age: number, disk: WritingDisk): void {
  const by = holder(lock, disk);
  const isLeft = by !== undefined && (BEGUN.test(by) ? age > NAMING_MS : isWriterGone(by, age));
  if (!isLeft) return;
  const aside = `${lock}.${WRITER}`;
  attempt(() => disk.rename(lock, aside));
  // Somebody else had set it aside, and this one is in use.
  if (holder(aside, disk) !== by) attempt(() => disk.keep(aside, lock));
  disk.remove(aside);
}
