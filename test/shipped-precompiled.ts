/**
 * What `npm run compile` makes of the shipped files, made here: builds under test have it as those of the program do, and most of them
 * took five times as long without. It is kept below node_modules for the next run, for as long as no file changes that it is made of.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { precompile } from '../src/pipeline/precompile.js';
import { type PrecompiledEntry, findPrecompiled } from '../src/run/find-precompiled.js';
import { diskFiles } from '../src/world/disk.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'node_modules/.cache/precompiled');

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 32);
}

const filesBelow = (path: string): readonly string[] =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.po'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();

const MADE_OF = ['src', 'layouts', 'locales', 'schemas'].flatMap(filesBelow);

function made(): string {
  const name = `${digestOf([...MADE_OF, 'content/framework.yaml', 'package-lock.json'])}.mjs`;
  const file = join(folder, name);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (!old.startsWith(name)) rmSync(join(folder, old), { force: true });
  // Two workers may make it at once.
  const own = `${file}.${process.pid}`;
  const source = precompile(diskFiles(root), (expression) => expression);
  writeFileSync(own, source);
  renameSync(own, file);
  return file;
}

const { entries } = (await import(pathToFileURL(made()).href)) as { readonly entries: readonly PrecompiledEntry[] };

export const shippedPrecompiled = findPrecompiled(entries);
