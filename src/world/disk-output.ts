/** The folder on disk that results go to. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { replaceFiles } from './replace-files.js';
import type { Output } from './world.js';
import { type WritingDisk, nodeDisk } from './writing-disk.js';

/** Writes below `folder`, making folders as needed. Throws when the system refuses (disk full, no permission). */
export const diskOutput = (folder: string, disk: WritingDisk = nodeDisk): Output => ({
  write: (files) => replaceFiles(new Map([...files].map(([path, bytes]) => [resolve(folder, path), bytes])), disk),
  digest: (path) => digestOf(resolve(folder, path)),
});

function digestOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}
