/** A folder for what may be lost at any time, in the user's own cache: nothing of it stands in projects or beside results. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Memory } from './world.js';

/** Where the XDG Base Directory Specification wants it; Windows has its own place. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  join([env['XDG_CACHE_HOME'], env['LOCALAPPDATA']].find(isNamed) ?? join(homedir(), '.cache'), 'skald');

const isNamed = (folder: string | undefined): folder is string => folder !== undefined && folder !== '';

/** A folder that cannot be written or read remembers nothing, which is no fault. */
export const diskMemory = (folder: string): Memory => ({
  recall: (key) => attempt(() => readFileSync(join(folder, `${key}.json`), 'utf8')),
  keep: (key, text) => {
    attempt(() => {
      const file = join(folder, `${key}.json`);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(`${file}.${process.pid}`, text);
      renameSync(`${file}.${process.pid}`, file);
    });
  },
});

const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};
