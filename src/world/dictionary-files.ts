/** Finds Hunspell dictionaries among installed packages (`dictionary-nb`): first the project's, then the program's. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { attempt } from '../diagnostics/attempt.js';
import type { Dictionary } from './world.js';

/** `folder` is the project's. A name is that of the package without `dictionary-`. */
export const dictionaryFiles =
  (folder: string) =>
  (name: string): Dictionary | undefined =>
    [join(resolve(folder), 'package.json'), import.meta.url]
      .map((home) => attempt(() => dictionaryAt(home, name)))
      .find((dictionary) => dictionary !== undefined);

function dictionaryAt(home: string, name: string): Dictionary {
  const folder = dirname(createRequire(home).resolve(`dictionary-${name}`));
  return { affixes: readFileSync(join(folder, 'index.aff')), words: readFileSync(join(folder, 'index.dic')) };
}
