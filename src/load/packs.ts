/** Packs of slide types: folders of `layouts` with a pack.yaml, of which a project names those that it uses. */
import type { Files } from '../world/world.js';
import { filesIn, foldersIn } from './folders.js';

const hasFile = (files: Files, path: string): boolean => files.size(path) !== undefined;

/** All that there are. */
export const packsIn = (files: Files): readonly string[] =>
  foldersIn(files, 'layouts').filter((name) => hasFile(files, `layouts/${name}/pack.yaml`));

/** Those that a project uses, by what its content/framework.yaml holds: all where it names none. */
export function packsUsed(files: Files, framework: unknown): readonly string[] {
  const named: unknown =
    typeof framework === 'object' && framework !== null && 'packs' in framework ? framework.packs : undefined;
  return packsIn(files).filter((pack) => !Array.isArray(named) || named.includes(pack));
}

/** Where slide types and partials stand: a project's own files count before those of its packs. */
const layoutFolders = (packs: Iterable<string>): readonly string[] => [
  'layouts',
  ...[...packs].map((pack) => `layouts/${pack}`),
];

/** Names of the folders of slide types, in order. */
export function typesIn(files: Files, packs: Iterable<string>): readonly string[] {
  const others = new Set(['partials', 'themes', 'words', 'examples', 'starter', ...packsIn(files)]);
  return sorted(layoutFolders(packs).flatMap((folder) => foldersIn(files, folder).filter((name) => !others.has(name))));
}

/** Where a file of a slide type stands, or would stand. */
export function typeFile(files: Files, packs: Iterable<string>, type: string, name: string): string {
  const paths = layoutFolders(packs).map((folder) => `${folder}/${type}/${name}`);
  const isThere = (path: string): boolean => files.list(path.slice(0, path.lastIndexOf('/'))).length > 0;
  return paths.find((path) => hasFile(files, path)) ?? paths.find(isThere) ?? `layouts/${type}/${name}`;
}

/** Files of the gallery by this name: the project's own, then those of its packs. */
export const galleryFiles = (files: Files, packs: Iterable<string>, name: string): readonly string[] =>
  layoutFolders(packs)
    .map((folder) => `${folder}/${name}`)
    .filter((path) => hasFile(files, path));

/** Paths of the files directly in a folder of `layouts` and of its packs, one of each name, in order of their names. */
export function layoutFiles(files: Files, packs: Iterable<string>, folder: string, suffix: string): readonly string[] {
  const paths = layoutFolders(packs).flatMap((root) => {
    const path = folder === '' ? root : `${root}/${folder}`;
    return filesIn(files, path, suffix).map((name) => [name, `${path}/${name}`] as const);
  });
  const first = new Map(paths.toReversed());
  return sorted([...first.keys()]).flatMap((name) => first.get(name) ?? []);
}

const sorted = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
