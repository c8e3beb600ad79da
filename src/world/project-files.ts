/** The project's files on disk, with what the program brings for projects that have no layouts, locales or vocabularies. */
import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { onceForText } from '../scene/once-for.js';
import { diskFiles } from './disk.js';
import { layeredFiles } from './layered-files.js';
import { rememberedFiles } from './remembered-files.js';
import { type Files, PROGRAM } from './world.js';

export interface ProjectFiles extends Files {
  /** The path under which a person finds a file: relative to the project's folder if it lies below it, else from the disk's root. */
  nameOf(path: string): string;
}

/** `program`: the folder that the program was installed in. */
export function projectFiles(folder: string, program: string): ProjectFiles {
  const project = rememberedFiles(diskFiles(folder));
  const own = { ...project, nameOf: (path: string) => path };
  if (realpathSync.native(folder) === realpathSync.native(program)) return own;
  const layered = layeredFiles(project, rememberedFiles(diskFiles(program)));
  return {
    ...layered,
    // Every file is looked up in the listing of its folder.
    list: onceForText((folder) => layered.list(folder)),
    nameOf: (path) => (layered.isBrought(path) ? nameFrom(folder, join(program, path.replace(PROGRAM, ''))) : path),
  };
}

function nameFrom(folder: string, path: string): string {
  const way = relative(realpathSync.native(folder), path);
  return way.startsWith('..') || isAbsolute(way) ? path : way.split(sep).join('/');
}
