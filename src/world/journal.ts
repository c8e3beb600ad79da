/**
 * A note in a folder whose files are being replaced as a set: which files, what they held and will hold. After a run
 * that was killed it tells the next one how far that came, so that it can finish or undo it (settle.ts). Its name is
 * its state.
 */
import { isAbsolute, join, normalize, sep } from 'node:path';
import { attempt } from '../diagnostics/attempt.js';
import { digestOf } from './digest.js';
import { type JournalState, WRITER, journalName } from './temporary-name.js';
import type { WritingDisk } from './writing-disk.js';

/** Digests are SHA-256, hexadecimal. */
export interface JournalFile {
  /** Path from the folder. */
  readonly name: string;
  readonly fresh: string;
  /** null: there was no file. */
  readonly old: string | null;
}

export interface Journal {
  /** The process whose temporary files these are. */
  readonly writer: string;
  readonly files: readonly JournalFile[];
}

/** Undefined where no file stands. */
export const digestAt = (path: string, disk: WritingDisk): string | undefined =>
  disk.find(path)?.kind === 'file' ? digestOf(disk.read(path)) : undefined;

/** The journal is on the disk before any file that it names. */
export function beginJournal(folder: string, files: readonly JournalFile[], disk: WritingDisk): void {
  const journal: Journal = { writer: WRITER, files };
  disk.create(join(folder, journalName('begun')), Buffer.from(JSON.stringify(journal)));
}

/** The new state is on the disk before anything is done accordingly. */
export function turnJournal(folder: string, from: JournalState, to: JournalState, disk: WritingDisk): void {
  disk.rename(join(folder, journalName(from)), join(folder, journalName(to)));
  disk.flush(folder);
}

/** Undefined where it is no journal, for instance because its writer was killed while writing it: then nothing else had been done. */
export function readJournal(bytes: Uint8Array): Journal | undefined {
  const value = attempt((): unknown => JSON.parse(Buffer.from(bytes).toString()));
  return isJournal(value) ? value : undefined;
}

const isJournal = (value: unknown): value is Journal =>
  typeof value === 'object' &&
  value !== null &&
  'writer' in value &&
  /^[0-9a-f]{12}-\d+$/u.test(String(value.writer)) &&
  'files' in value &&
  Array.isArray(value.files) &&
  value.files.every(isJournalFile);

const isJournalFile = (value: unknown): value is JournalFile =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  staysInside(value.name) &&
  'fresh' in value &&
  isDigest(value.fresh) &&
  'old' in value &&
  (value.old === null || isDigest(value.old));

const isDigest = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);

/** Even a journal that somebody else wrote reaches nothing outside its folder. */
const staysInside = (name: string): boolean =>
  name !== '' && !isAbsolute(name) && normalize(name).split(sep)[0] !== '..' && normalize(name) !== '.';
