/** Where a person finds the picture that a slide shows. */
import type { Place } from '../diagnostics/diagnostic.js';
import { readText } from '../load/read-text.js';
import { placeAt } from '../load/text-file.js';
import type { Project } from '../model/project.js';
import type { Files } from '../world/world.js';

/** A picture by its path, and the slide that shows it. */
export interface NamedPicture {
  readonly path: string;
  readonly slide: string;
  /** The line of the layout that asked for it. */
  readonly origin: Place | undefined;
}

/** Where the slide's file names the picture; the line of the layout when the path comes from there. */
export function placeOfPicture(
  { slide, path, origin }: NamedPicture,
  project: Project,
  files: Files,
): Place | undefined {
  const file = project.slides.get(slide)?.file;
  const text = file === undefined ? undefined : readText(files, file).value;
  if (text === undefined) return origin;
  const at = text.text.indexOf(path);
  return at < 0 ? (origin ?? placeAt(text, 0)) : placeAt(text, at, path.length);
}
