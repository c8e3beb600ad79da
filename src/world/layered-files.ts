/** Lays a project's files over those that the program brings: slide types, themes, framework words and the like. */
import { byCodePoint } from './disk.js';
import { type Files, PROGRAM } from './world.js';

export interface LayeredFiles extends Files {
  /** Whether the file at this path is the program's because the project has none. */
  isBrought(path: string): boolean;
}

/**
 * What a project need not have itself; its own file at the same path comes before the program's. Translations belong to
 * the content of one project, so only those of the examples are among them.
 */
const BROUGHT = /^(?:layouts\/.+|locales\/[^/]+\/(?:locale\.yaml|framework\.json|gallery(?:\.[a-z0-9-]+)?\.po))$/u;
const FOLDERS = /^(?:layouts|locales)\//u;

/** A file of the project that cannot be read is not replaced by the program's: that would hide the fault. */
export function layeredFiles(project: Files, program: Files): LayeredFiles {
  const owner = (path: string): Files =>
    path.startsWith(PROGRAM) || (BROUGHT.test(path) && !stands(project, path)) ? program : project;
  const isBrought = (path: string): boolean =>
    BROUGHT.test(plainly(path)) && owner(path) === program && program.size(plainly(path)) !== undefined;
  return {
    isBrought,
    read: (path) => owner(path).read(plainly(path)),
    size: (path) => owner(path).size(plainly(path)),
    barrier: (path) => owner(path).barrier(plainly(path)),
    list: (folder) => {
      const brought = program.list(plainly(folder)).filter((name) => isServed(plainly(folder), name));
      return folder.startsWith(PROGRAM) ? brought : merged(project.list(folder), brought);
    },
  };
}

const plainly = (path: string): string => (path.startsWith(PROGRAM) ? path.slice(PROGRAM.length) : path);

function isServed(folder: string, name: string): boolean {
  const path = folder === '' ? name : `${folder}/${name}`;
  return name.endsWith('/') ? FOLDERS.test(path) : BROUGHT.test(path);
}

function stands(files: Files, path: string): boolean {
  const cut = path.lastIndexOf('/');
  return files.list(path.slice(0, Math.max(0, cut))).includes(path.slice(cut + 1));
}

/** A name that is a file in one and a folder in the other is the project's. */
function merged(own: readonly string[], more: readonly string[]): readonly string[] {
  const names = new Set(own.map(plain));
  const added = more.filter((name) => !names.has(plain(name)));
  return [...own, ...added].sort(byCodePoint);
}

const plain = (name: string): string => name.replace(/\/$/u, '');
