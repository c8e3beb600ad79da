/** The folder on disk that results go to: whoever kills the process finds the old file or the new one. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Output } from './world.js';

interface Staged {
  readonly target: string;
  readonly temporary: string;
}

/** Writes below `folder`, making folders as needed. Throws when the system refuses (disk full, no permission). */
export const diskOutput = (folder: string): Output => ({
  write: (files) => {
    const staged: Staged[] = [];
    try {
      for (const [path, bytes] of files) staged.push(stage(resolve(folder, path), bytes));
      for (const { temporary, target } of staged) renameSync(temporary, target);
    } catch (fault) {
      for (const { temporary } of staged) rmSync(temporary, { force: true });
      throw fault;
    }
  },
});

/** The process id in the name keeps two builds at once apart, and tells the leftovers of one that was killed. */
const stage = (target: string, bytes: Uint8Array): Staged => {
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.${process.pid}.skald.tmp`);
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder, basename(target));
  try {
    writeFileSync(temporary, bytes);
  } catch (fault) {
    rmSync(temporary, { force: true });
    throw fault;
  }
  return { target, temporary };
};

const removeLeftovers = (folder: string, name: string): void => {
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(`.${name}.`)) continue;
    const writer = /^(\d+)\.skald\.tmp$/.exec(entry.slice(name.length + 2))?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, entry), { force: true });
  }
};

/** Signal 0 only asks. A process that may not be asked is there. */
const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
};
