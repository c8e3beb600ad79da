/** Says in plain words why the system refused to write a file, and tells such refusals from bugs. */
import { ChangedMeanwhile, PartlyReplaced } from './write-errors.js';
import { targetOf } from './temporary-name.js';

export interface Refusal {
  /** The file or folder in question, where the system names it. */
  readonly path: string | undefined;
  readonly reason: string;
  /** What can be done about it, as the start of a sentence. */
  readonly advice: string;
  /** Files that hold the new content though others hold the old; empty unless the disk fails twice. */
  readonly replaced: readonly string[];
}

/** The reason, and what to do about it. */
const REASONS: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
  EACCES: ['there is no permission to write there', 'Let yourself write there'],
  EPERM: ['there is no permission to write there', 'Let yourself write there'],
  EROFS: ['that disk can only be read', 'Make the disk writable'],
  ENOSPC: ['the disk is full', 'Make room on it'],
  EDQUOT: ['the disk quota is used up', 'Make room on the disk'],
  EFBIG: ['the file is larger than that disk or the limits of this shell allow', 'Lift the limit'],
  ENOTDIR: ['a file stands where a folder is needed', 'Move or rename that file'],
  EEXIST: ['a file stands where a folder is needed', 'Move or rename that file'],
  EISDIR: ['a folder with that name stands there', 'Move or rename that folder'],
  ENOTEMPTY: ['a folder with that name stands there', 'Move or rename that folder'],
  'EBUSY lock': [
    'another program holds this lock while it adds to the file, or was cut off while it did, as by a restart of this computer or on another one',
    'Try again in a minute: a lock stands there for moments. Where it stays, and no Skald runs on this project on any computer, it was left behind: removing that file is safe, and loses nothing',
  ],
  EBUSY: ['another program holds the file open', 'Close it there'],
  ENAMETOOLONG: ['the name is too long', 'Choose a shorter name'],
  'ENOENT mkdir': ['no folder can be made there', 'Choose another place'],
  ENOENT: ['the folder was removed meanwhile', 'Try again'],
  ENOTFILE: ['what stands there is no file', 'Move or rename it'],
  ELOOP: ['the links there lead to each other', 'Remove the links'],
};

const SAVED = { reason: 'another program has saved it since it was read', advice: 'Run the command again' };

/** Undefined for an error that comes neither from a system call (errno(3)) nor from somebody who saved the file meanwhile: that is a bug. */
export function refusalOf(fault: unknown): Refusal | undefined {
  if (fault instanceof ChangedMeanwhile) return { ...SAVED, path: fault.path, replaced: [] };
  if (fault instanceof PartlyReplaced) {
    const cause = refusalOf(fault.cause);
    return cause && { ...cause, replaced: fault.replaced };
  }
  if (!(fault instanceof Error) || !('syscall' in fault) || !('code' in fault)) return undefined;
  const code = String(fault.code);
  const path = textOf(fault, 'dest') ?? textOf(fault, 'path');
  const [reason, advice] = REASONS[`${code} ${String(fault.syscall)}`] ??
    REASONS[code] ?? [`the system says ${code}`, 'Look up what that means for this disk'];
  return { path: path === undefined ? undefined : targetOf(path), reason, advice, replaced: [] };
}

function textOf(fault: object, member: string): string | undefined {
  const value: unknown = Reflect.get(fault, member);
  return typeof value === 'string' ? value : undefined;
}
