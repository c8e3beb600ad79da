/** Says in plain words why the system would not write a file, and tells such refusals from bugs. */
import { PartlyReplaced } from './partly-replaced.js';

export interface Refusal {
  /** The file or folder in question, where the system names it. */
  readonly path: string | undefined;
  readonly reason: string;
  /** Files that hold the new content though others hold the old; empty but for a disk that fails twice. */
  readonly replaced: readonly string[];
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  EROFS: 'that disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is too large for that disk',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'a folder with that name stands there',
  ENOTEMPTY: 'a folder with that name stands there',
  EBUSY: 'another program holds the file open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'the folder was removed meanwhile',
  ENOTFILE: 'what stands there is no file',
  ELOOP: 'the links there lead to each other',
};

/** Undefined when the error does not come from a system call (errno(3)): then it is a bug. */
export function refusalOf(fault: unknown): Refusal | undefined {
  if (fault instanceof PartlyReplaced) {
    const cause = refusalOf(fault.cause);
    return cause && { ...cause, replaced: fault.replaced };
  }
  if (!(fault instanceof Error) || !('syscall' in fault) || !('code' in fault)) return undefined;
  const code = String(fault.code);
  const path = textOf(fault, 'dest') ?? textOf(fault, 'path');
  return { path, reason: REASONS[code] ?? `the system says ${code}`, replaced: [] };
}

function textOf(fault: object, member: string): string | undefined {
  const value: unknown = Reflect.get(fault, member);
  return typeof value === 'string' ? value : undefined;
}
