/** The small project of the command tests on disk, and the compiled program run on it as a process of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Contents, SAMPLE } from '../../commands/sample-world.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = join(root, 'bin/skald.js');

/** A folder with the sample, some files replaced; undefined leaves one out. */
export const projectWith = (changes: Contents = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'skald-cli-'));
  for (const [path, content] of Object.entries({ ...SAMPLE, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
};

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs in the project's folder, as its owner would. */
export const skald = (folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ended =>
  spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });

/** The same after a command of the shell that limits it, such as `ulimit -f 4` (files of four blocks at most). */
export const skaldWithin = (folder: string, limit: string, args: readonly string[]): Ended => {
  const line = `${limit} && exec "$0" "$@"`;
  return spawnSync('sh', ['-c', line, process.execPath, program, ...args], { cwd: folder, encoding: 'utf8' });
};

export const start = (folder: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, ...args], { cwd: folder, stdio: 'ignore' });
