/** Says that a picture cannot be shown, or is not there yet, and which was meant. */
import { suggestion } from '../diagnostics/did-you-mean.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { Project } from '../model/project.js';
import type { Files } from '../world/world.js';
import { type NamedPicture, placeOfPicture } from './place-of-picture.js';

/** `why` is the end of a sentence. */
export function missingPicture(why: string, shown: NamedPicture, project: Project, files: Files): Diagnostic {
  const { path, slide } = shown;
  const place = placeOfPicture(shown, project, files);
  return {
    code: 'missing-image',
    severity: 'error',
    message: `The picture ${quote(path)} cannot be shown: ${why}.`,
    hint:
      files.size(path) === undefined ? nearest(path, files) : SAVED_ANEW[/\.svg$/iu.test(path) ? 'drawing' : 'pixels'],
    slide,
    ...(place === undefined ? {} : { place }),
  };
}

const SAVED_ANEW = {
  drawing: 'Mend it in a drawing program and save it as plain SVG, or as PNG.',
  pixels: 'Save it anew from an image program, as PNG or JPEG of at most 16 million pixels.',
} as const;

function nearest(path: string, files: Files): string {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const names = files.list(folder).filter((name) => !name.endsWith('/'));
  const paths = names.map((name) => (folder === '' ? name : `${folder}/${name}`));
  return suggestion(path, paths) ?? 'Name a PNG, JPEG or SVG by its path from the project’s folder.';
}

/** In drafts, where a box stands in its place. */
export const pictureToCome = (shown: NamedPicture, project: Project, files: Files): Diagnostic => ({
  ...missingPicture('', shown, project, files),
  severity: 'warning',
  message: `The picture ${quote(shown.path)} is not there yet, so a grey box with what it is to show stands in its place.`,
});
