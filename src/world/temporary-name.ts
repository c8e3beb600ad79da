/** Names of the files that stand beside a target until it is replaced, and which of them were left by a run that was killed. */
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Tells the computer, its start and its numbering of processes: in two containers on one folder the same process id means
 * two processes, and neither knows whether the other's is running. Empty parts where the system has no such file (Linux only).
 */
const PLACE = createHash('sha256')
  .update(
    [
      hostname(),
      textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
      textOf(() => readlinkSync('/proc/self/ns/pid')),
    ].join('\n'),
  )
  .digest('hex')
  .slice(0, 12);

/** What a temporary file is for: the new content, or the old that is kept until all files are replaced. */
export type Purpose = 'new' | 'old';

/** A hidden name, of this process alone. */
export const temporaryName = (name: string, purpose: Purpose): string =>
  `.${name}.${PLACE}-${process.pid}-${purpose}.skald.tmp`;

/** The file that a temporary one is for; other paths as they are. */
export const targetOf = (path: string): string =>
  path.replace(/(^|[\\/])\.([^\\/]+)\.[0-9a-f]{12}-\d+-(?:new|old)\.skald\.tmp$/, '$1$2');

/** Whether `entry` is a temporary file for `name` whose writer is gone; asked before this process writes any. `age` in milliseconds since it was last written. */
export function isLeftover(entry: string, name: string, age: number): boolean {
  if (!entry.startsWith(`.${name}.`)) return false;
  const parts = /^([0-9a-f]{12})-(\d+)-(?:new|old)\.skald\.tmp$/.exec(entry.slice(name.length + 2));
  if (parts === null) return false;
  const [, place, writer] = parts;
  return age > DAY_MS || (place === PLACE && !isElsewhere(Number(writer)));
}

/** A file with this process's own id is of an earlier process that had it. */
const isElsewhere = (pid: number): boolean => pid !== process.pid && isRunning(pid);

/** Signal 0 only asks. A process that may not be asked is there. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
