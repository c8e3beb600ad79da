/** What tells this program and the libraries it loads from other versions of themselves, even one that was edited a minute ago. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from '../diagnostics/attempt.js';

/**
 * Digest of its code, of its libraries as they are installed, and of Node, whose zlib makes part of the bytes. The code is read,
 * so that compiling it to the same does not count. Libraries are too large to be read at each start (38 MB in 2,300 files): the size
 * of each file and when it was last changed, which the system keeps itself (ctime), stand for its content.
 */
export function programIdentity(program: string): string {
  const dist = join(program, 'dist');
  const code = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.js(?:on)?$/u.test(name));
  const all = createHash('sha256').update(`${process.version} ${process.versions.zlib}\n`);
  for (const file of [join(program, 'package.json'), ...code.sort().map((name) => join(dist, name))])
    all.update(readFileSync(file));
  const libraries = new Set<string>();
  addLibraries(realpathSync.native(program), libraries);
  const state: string[] = [];
  for (const library of libraries) addState(library, state);
  return all.update(state.join('\n')).digest('hex');
}

/** Adds the folders of the libraries that the package in `folder` depends on, and of those that these depend on. */
function addLibraries(folder: string, found: Set<string>): void {
  for (const name of librariesOf(folder)) {
    const library = findLibrary(name, folder);
    if (library === undefined || found.has(library)) continue;
    found.add(library);
    addLibraries(library, found);
  }
}

/** A library that is not installed, or whose package.json cannot be read, cannot be loaded either. */
function librariesOf(folder: string): readonly string[] {
  const manifest = attempt((): unknown => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  if (typeof manifest !== 'object' || manifest === null) return [];
  const { dependencies = {}, optionalDependencies = {} } = manifest as Readonly<Record<string, object | undefined>>;
  return Object.keys({ ...dependencies, ...optionalDependencies });
}

/** Looks where Node does: in the `node_modules` of the folder, then of each folder above it. */
function findLibrary(name: string, folder: string): string | undefined {
  const here = join(folder, 'node_modules', name);
  const above = dirname(folder);
  if (existsSync(here)) return realpathSync.native(here);
  return above === folder ? undefined : findLibrary(name, above);
}

/** Fonts are left out: a build reads those that it uses. */
const NEVER_LOADED = /\.(?:map|[cm]?ts|md|markdown|txt|flow|ttf|html|css|yml)$|^LICENSE/iu;

/** Adds each file of a library, except for libraries inside it. Joins paths by hand, since `join` would take a third of the time. */
function addState(folder: string, state: string[]): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') addState(path, state);
    } else if (!NEVER_LOADED.test(entry.name)) {
      const { size, ctimeMs } = lstatSync(path);
      state.push(`${path} ${size} ${ctimeMs}`);
    }
  }
}
