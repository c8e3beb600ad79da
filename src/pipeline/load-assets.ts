/** Collects the bytes of the pictures that scenes show, and says which are missing or cannot be used. */
import { suggestion } from '../diagnostics/did-you-mean.js';
import type { Diagnostic, Outcome, Place } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeAt } from '../load/text-file.js';
import { readText } from '../load/read-text.js';
import type { Project } from '../project/project.js';
import { everyItem } from '../scene/walk.js';
import type { Assets, Item, Presentation } from '../scene/scene.js';
import type { Files } from '../world/world.js';
import { type Asset, readPicture } from './pictures/read-picture.js';

/** Paths are the project's. The value holds every picture; it is absent when one is missing (`missing-image`). */
export function loadAssets(presentation: Presentation, project: Project, files: Files): Outcome<Assets> {
  const assets = new Map<string, Asset>();
  const diagnostics: Diagnostic[] = [];
  for (const [path, slide] of picturesOf(presentation)) {
    const bytes = files.read(path);
    const picture = bytes === undefined ? 'there is no such file in the project' : readPicture(bytes);
    if (typeof picture === 'string')
      diagnostics.push(missing(path, picture, slide, placeOfPath(path, slide, project, files), files));
    else assets.set(path, picture);
  }
  return diagnostics.length > 0 ? { diagnostics } : { value: assets, diagnostics };
}

/** Each path once, with the first slide that shows it. */
const picturesOf = ({ scenes }: Presentation): ReadonlyMap<string, string> => {
  const all = scenes.flatMap((scene) => pathsOf(scene.items).map((path) => [path, scene.slide] as const));
  return new Map(all.reverse());
};

const pathsOf = (items: readonly Item[]): readonly string[] =>
  [...everyItem(items)].flatMap((item) => (item.kind === 'image' ? [item.path] : []));

const missing = (path: string, why: string, slide: string, place: Place | undefined, files: Files): Diagnostic => {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const names = files.list(folder).map((name) => (folder === '' ? name : `${folder}/${name}`));
  const hint =
    suggestion(
      path,
      names.filter((name) => !name.endsWith('/')),
    ) ?? 'Name a PNG or JPEG by its path from the project’s folder.';
  const subject = place === undefined ? {} : { place };
  return {
    code: 'missing-image',
    severity: 'error',
    message: `The picture ${quote(path)} cannot be shown: ${why}.`,
    hint,
    slide,
    ...subject,
  };
};

/** Where the slide's file names the picture; its start when the path comes from the layout. */
const placeOfPath = (path: string, slide: string, project: Project, files: Files): Place | undefined => {
  const file = project.slides.get(slide)?.file;
  const text = file === undefined ? undefined : readText(files, file).value;
  if (text === undefined) return undefined;
  const at = text.text.indexOf(path);
  return at < 0 ? placeAt(text, 0) : placeAt(text, at, path.length);
};
