/** What stands in the project's folders: files of a kind, and names of folders. */
import type { Files } from '../world/world.js';

/** Groups of slides may be nested a little; deeper folders are not looked into. */
const DEEPEST = 8;

/** Paths of the files below a folder whose names end in `suffix`, in order of their paths; hidden ones left out. */
export const filesBelow = (files: Files, folder: string, suffix: string, depth = DEEPEST): readonly string[] =>
  shownIn(files, folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name.endsWith('/')) return depth > 0 ? filesBelow(files, path.slice(0, -1), suffix, depth - 1) : [];
    return name.endsWith(suffix) ? [path] : [];
  });

/** Names of the files directly in a folder that end in `suffix`. */
export const filesIn = (files: Files, folder: string, suffix: string): readonly string[] =>
  shownIn(files, folder).filter((name) => name.endsWith(suffix));

/** Names of the folders in a folder, without the `/`. */
export const foldersIn = (files: Files, folder: string): readonly string[] =>
  shownIn(files, folder)
    .filter((name) => name.endsWith('/'))
    .map((name) => name.slice(0, -1));

/** Names in a folder, hidden ones left out. */
export const shownIn = (files: Files, folder: string): readonly string[] =>
  files.list(folder).filter((name) => !name.startsWith('.'));
