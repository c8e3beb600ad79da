/** The folder on disk that results go to. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { appendToFile, shortenFile } from './append-file.js';
import { attempt } from '../diagnostics/attempt.js';
import { digestOf } from './digest.js';
import { replaceFiles } from './replace-files.js';
import { settle } from './settle.js';
import type { Output } from './world.js';
import { type WritingDisk, nodeDisk } from './writing-disk.js';

/** Writes below `folder`, making folders as needed. Throws when the system refuses (disk full, no permission). */
export const diskOutput = (folder: string, disk: WritingDisk = nodeDisk): Output => ({
  write: (files, held) => replaceFiles({ folder: resolve(folder), files, ...(held && { held }) }, disk),
  append: (path, make) => appendToFile(resolve(folder, path), make, disk),
  shorten: (path, keep) => shortenFile(resolve(folder, path), keep, disk),
  digest: (path) => attempt(() => digestOf(readFileSync(resolve(folder, path)))),
  names: () => attempt(() => disk.names(resolve(folder))) ?? [],
  settle: () => settle(resolve(folder), disk),
});
