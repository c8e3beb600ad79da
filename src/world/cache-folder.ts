/** A folder in the user's own cache for what may be lost at any time: nothing of it stands in projects or beside results. */
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { attempt } from '../diagnostics/attempt.js';
import { makeFolder } from './make-folder.js';
import type { Memory } from './world.js';

/**
 * The place that the XDG Base Directory Specification names, which ignores relative paths; Windows has its own.
 * Undefined for a user without a folder.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  homeOf: () => string = homedir,
): string | undefined {
  const home = attempt(homeOf);
  const own = home === undefined || !isAbsolute(home) ? undefined : join(home, '.cache');
  const folder = [env['XDG_CACHE_HOME'], env['LOCALAPPDATA'], own].find((one) => one !== undefined && isAbsolute(one));
  return folder === undefined ? undefined : join(folder, 'skald');
}

/** So much is kept, the latest texts: what is forgotten is made again. A project of 200 slides in three languages takes 50 MB. */
const MOST_KEPT = 400;
const MOST_BYTES = 300_000_000;

/**
 * A folder that cannot be written or read remembers nothing, which is no fault. Each text is sealed with a key that
 * only this user can read: one that was damaged, written by others or kept under another name is not recalled.
 */
export const diskMemory = (folder: string): Memory => ({
  recall: (key) =>
    attempt(() => {
      const kept = readFileSync(join(folder, `${key}.json`), 'utf8');
      const text = kept.slice(SEAL_LENGTH);
      return kept.slice(0, SEAL_LENGTH) === seal(key, text, readKey(folder)) ? text : undefined;
    }),
  keep: (key, text) => {
    attempt(() => {
      makeFolder(folder, 0o700);
      const file = join(folder, `${key}.json`);
      const isNew = !existsSync(file);
      write(file, seal(key, text, keyOf(folder)) + text);
      if (isNew) forgetOldest(folder);
    });
  },
});

/** For runs that must not remember anything, or cannot. */
export const noMemory: Memory = { recall: () => undefined, keep: () => undefined, isNone: true };

const SEAL_LENGTH = 64;

const seal = (name: string, text: string, key: Uint8Array): string =>
  createHmac('sha256', key).update(`${name}\n${text}`).digest('hex');

const KEY = 'key';
const KEY_LENGTH = 32;

/** Throws unless there is a key that only this user can have written and can read. */
function readKey(folder: string): Uint8Array {
  const { uid, mode } = statSync(join(folder, KEY));
  // Windows has neither owner nor mode: there the folder is the user's own.
  const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
  const key = readFileSync(join(folder, KEY));
  if (!isOwn || key.length !== KEY_LENGTH) throw new Error('No key of this user');
  return key;
}

/** Makes a key where there is no valid one; nothing that was kept before is recalled after that. */
function keyOf(folder: string): Uint8Array {
  const known = attempt(() => readKey(folder));
  if (known !== undefined) return known;
  write(join(folder, KEY), randomBytes(KEY_LENGTH));
  return readKey(folder);
}

/** Writes by way of a new file: in a folder that others can write to, a link may stand under any name. */
function write(file: string, content: string | Uint8Array): void {
  const fresh = `${file}.${process.pid}`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, content, { mode: 0o600, flag: 'wx' });
  renameSync(fresh, file);
}

/** Counts what a killed run left half written, too. Two runs may forget the same file. */
function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name !== KEY)
    .map((name) => join(folder, name));
  const newestFirst = files
    .map((file) => ({ file, ...(attempt(() => statSync(file)) ?? { mtimeMs: 0, size: 0 }) }))
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  let bytes = 0;
  for (const [index, { file, size }] of newestFirst.entries()) {
    bytes += size;
    if (index >= MOST_KEPT || bytes > MOST_BYTES) rmSync(file, { force: true });
  }
}
