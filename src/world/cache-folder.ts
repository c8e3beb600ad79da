/** A folder for what may be lost at any time, in the user's own cache: nothing of it stands in projects or beside results. */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Memory } from './world.js';

/** Where the XDG Base Directory Specification wants it; Windows has its own place. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  join([env['XDG_CACHE_HOME'], env['LOCALAPPDATA']].find(isNamed) ?? join(homedir(), '.cache'), 'skald');

const isNamed = (folder: string | undefined): folder is string => folder !== undefined && folder !== '';

/** So many texts are kept, those that were written last: what is forgotten is made again. */
const MOST_KEPT = 200;

/** A folder that cannot be written or read remembers nothing, which is no fault. */
export const diskMemory = (folder: string): Memory => ({
  recall: (key) => attempt(() => readFileSync(join(folder, `${key}.json`), 'utf8')),
  keep: (key, text) => {
    attempt(() => {
      const file = join(folder, `${key}.json`);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(`${file}.${process.pid}`, text);
      renameSync(`${file}.${process.pid}`, file);
      forgetOldest(folder);
    });
  },
});

/** What a killed run left half written counts too. Two runs may forget the same file. */
function forgetOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MOST_KEPT) return;
  const age = new Map(files.map((file) => [file, attempt(() => statSync(file).mtimeMs) ?? 0]));
  const newestFirst = files.sort((a, b) => (age.get(b) ?? 0) - (age.get(a) ?? 0));
  for (const file of newestFirst.slice(MOST_KEPT)) rmSync(file, { force: true });
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
