/** Reads the pictures of a project, each once. */
import { onceFor, onceForText } from '../../scene/once-for.js';
import type { Barrier, Files } from '../../world/world.js';
import { LARGEST_PICTURE, type Picture, readPicture } from './read-picture.js';

/** By path: a picture, or why there is none. */
export type Pictures = (path: string) => Picture | string;

/** Each is read once, however many pages show it. */
export const picturesIn = (files: Files): Pictures => onceForText((path) => read(path, files));

function read(path: string, files: Files): Picture | string {
  const size = files.size(path);
  if (size === undefined) return NOT_READ[files.barrier(path) ?? 'nothing'];
  if (size > LARGEST_PICTURE) return `it has ${size} bytes; at most ${LARGEST_PICTURE} are read`;
  const bytes = files.read(path);
  return bytes === undefined ? 'it cannot be read' : pictureOf(bytes);
}

/** Several decks show the same. */
const pictureOf = onceFor((bytes: Uint8Array) => readPicture(bytes));

const NOT_READ: Readonly<Record<Barrier | 'nothing', string>> = {
  nothing: 'there is no such file in the project',
  'leads-out': 'it is a link that leads out of the project',
  'linked-folder': 'it is a folder',
  'leads-nowhere': 'it is a link to what is not there',
  'no-permission': 'there is no permission to read it',
  'no-file': 'it is no file',
};

/** Why there is no picture where it has still to come. */
export const NOT_YET_THERE = NOT_READ.nothing;
