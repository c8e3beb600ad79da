/** The system calls that writing a set of files takes, behind a door, so that a test can have any of them refused. */
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { makeFolder } from './make-folder.js';

/** What stands at a path; a link is not followed. */
export interface Found {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Permission bits (chmod(2)). */
  readonly mode: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly written: number;
}

/** Paths are absolute. Every call throws when the system refuses. */
export interface WritingDisk {
  /** Makes the folders above it as well. */
  makeFolder(path: string): void;
  names(folder: string): readonly string[];
  find(path: string): Found | undefined;
  linkTarget(path: string): string;
  demandPermission(path: string): void;
  read(path: string): Uint8Array;
  /** Makes a new file that is on the disk, not only on its way there. Throws when there is one already. */
  create(path: string, bytes: Uint8Array, mode?: number): void;
  /** Keeps the same content under another name as well. */
  keep(path: string, other: string): void;
  rename(from: string, to: string): void;
  /** It is no fault when there is none. */
  remove(path: string): void;
  /** Writes the names in a folder to the disk. */
  flush(folder: string): void;
}

export const nodeDisk: WritingDisk = {
  makeFolder: (path) => makeFolder(path),
  names: (folder) => readdirSync(folder),
  find,
  linkTarget: (path) => readlinkSync(path),
  demandPermission: (path) => accessSync(path, constants.W_OK),
  read: (path) => readFileSync(path),
  create,
  keep,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  flush,
};

function find(path: string): Found | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other';
  return { kind, mode: stat.mode & 0o7777, written: stat.mtimeMs };
}

function create(path: string, bytes: Uint8Array, mode?: number): void {
  const file = openSync(path, 'wx');
  try {
    // The mode argument of `openSync` is not used: the user's mask would reduce it.
    if (mode !== undefined) fchmodSync(file, mode);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Some disks (FAT, network folders) cannot give a file a second name; there it is copied. */
function keep(path: string, other: string): void {
  try {
    linkSync(path, other);
  } catch {
    copyFileSync(path, other, constants.COPYFILE_EXCL);
  }
}

/** Not every system can open folders, and then there is nothing to flush. */
const CANNOT_FLUSH = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP']);

function flush(folder: string): void {
  let file: number | undefined;
  try {
    fsyncSync((file = openSync(folder, 'r')));
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && CANNOT_FLUSH.has(String(fault.code)))) throw fault;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
