/** Names of the files that stand beside others until these are replaced, and how to tell which were left by a killed run. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { attempt } from '../diagnostics/attempt.js';
import { digestOf } from './digest.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Identifies the computer, its start and its numbering of processes: in two containers on one folder the same process
 * id means two processes, and neither can see the other's. Parts are empty where the system has no such file.
 */
const PLACE = digestOf(
  [
    hostname(),
    attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    attempt(() => readlinkSync('/proc/self/ns/pid')),
  ].join('\n'),
).slice(0, 12);

/** Identifies this process among all others, on this computer and elsewhere. */
export const WRITER = `${PLACE}-${process.pid}`;

/** What a temporary file holds: the new content, or the old, kept until all files are replaced. The others are states of a journal (journal.ts). */
export type Purpose = 'new' | 'old' | JournalState;

/** Nothing is replaced yet; everything is to be replaced; the old files are to be put back. */
export type JournalState = 'begun' | 'finish' | 'undo';

/** The name between the dots of a journal's name. */
const JOURNAL = 'skald';

/** A hidden name that belongs to one process. */
export const temporaryName = (name: string, purpose: Purpose, writer = WRITER): string =>
  `.${name}.${writer}-${purpose}.skald.tmp`;

export const journalName = (state: JournalState): string => temporaryName(JOURNAL, state);

const TEMPORARY = /^\.(.+)\.([0-9a-f]{12}-\d+)-(new|old|begun|finish|undo)\.skald\.tmp$/u;

/** The file that a temporary file is for, or the folder that a journal is for; any other path as it is. */
export function targetOf(path: string): string {
  const [, name = '', , purpose = ''] = TEMPORARY.exec(basename(path)) ?? [];
  if (name === '') return path;
  return isContent(purpose) ? join(dirname(path), name) : dirname(path);
}

/** Whether `entry` is a temporary file for `name` whose writer is gone; ask before writing any. `age`: milliseconds since it was last written. */
export function isLeftover(entry: string, name: string, age: number): boolean {
  const [, about, writer = '', purpose = ''] = TEMPORARY.exec(entry) ?? [];
  return about === name && isContent(purpose) && isWriterGone(writer, age);
}

/** The state of a journal whose writer is gone; undefined for anything else. */
export function leftJournal(entry: string, age: number): JournalState | undefined {
  const [, about, writer = '', purpose = ''] = TEMPORARY.exec(entry) ?? [];
  return about === JOURNAL && !isContent(purpose) && isWriterGone(writer, age) ? (purpose as JournalState) : undefined;
}

const isContent = (purpose: string): purpose is 'new' | 'old' => purpose === 'new' || purpose === 'old';

/** `age`: milliseconds since the writer last gave a sign of life. */
export function isWriterGone(writer: string, age: number): boolean {
  const [place, pid] = writer.split('-');
  return age > DAY_MS || (place === PLACE && !isElsewhere(Number(pid)));
}

/** A file with this process's own id was left by an earlier process with the same id. */
const isElsewhere = (pid: number): boolean => pid !== process.pid && isRunning(pid);

/** Signal 0 only asks. A process that must not be asked exists. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
