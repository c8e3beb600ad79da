/** Collects the bytes of the pictures that scenes show, and says which are missing or cannot be used. */
import { suggestion } from '../diagnostics/did-you-mean.js';
import type { Diagnostic, Outcome, Place } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeAt } from '../load/text-file.js';
import { readText } from '../load/read-text.js';
import type { Project } from '../model/project.js';
import { seenOn } from '../scene/layout-of.js';
import { onceForText } from '../scene/once-for.js';
import type { Page } from '../scene/page.js';
import type { Assets, ImageItem } from '../scene/scene.js';
import { TEMPLATE } from '../scene/template.js';
import type { Barrier, Files } from '../world/world.js';
import { onceFor } from '../scene/once-for.js';
import { everyItem } from '../scene/walk.js';
import { type Asset, LARGEST_PICTURE, type Picture, readPicture } from './pictures/read-picture.js';

/** By path: a picture, or why there is none. */
export type Pictures = (path: string) => Picture | string;

/** Each is read once, however many pages show it. */
export const picturesIn = (files: Files): Pictures => onceForText((path) => read(path, files));

/**
 * Paths are the project's. The value holds every picture, and the client's template where there is one; it is absent when a
 * picture is missing (`missing-image`).
 */
export function loadAssets(
  pages: readonly Page[],
  project: Project,
  files: Files,
  pictures = picturesIn(files),
  template?: string,
): Outcome<Assets> {
  const assets = new Map<string, Asset>();
  const diagnostics: Diagnostic[] = [];
  for (const [path, shown] of shownOn(pages)) {
    const picture = pictures(path);
    if (typeof picture === 'string')
      diagnostics.push(missing(path, picture, shown.slide, placeOfPath(shown, project, files), files));
    else assets.set(path, { bytes: picture.bytes, mime: picture.mime });
  }
  const bytes = template === undefined ? undefined : files.read(template);
  if (template !== undefined && bytes !== undefined) assets.set(template, { bytes, mime: TEMPLATE });
  return diagnostics.length > 0 ? { diagnostics } : { value: assets, diagnostics };
}

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

interface Shown {
  readonly slide: string;
  readonly item: ImageItem;
}

/** Each path once, with the first slide that shows it. */
function shownOn(pages: readonly Page[]): ReadonlyMap<string, Shown> {
  const all = pages.flatMap((page) =>
    everyItem(seenOn(page)).flatMap((item) =>
      item.kind === 'image' ? [[item.path, { slide: page.scene.slide, item }] as const] : [],
    ),
  );
  return new Map(all.reverse());
}

const missing = (path: string, why: string, slide: string, place: Place | undefined, files: Files): Diagnostic => ({
  code: 'missing-image',
  severity: 'error',
  message: `The picture ${quote(path)} cannot be shown: ${why}.`,
  hint: files.size(path) === undefined ? nearest(path, files) : 'Save it anew from an image program, as PNG or JPEG.',
  slide,
  ...(place === undefined ? {} : { place }),
});

function nearest(path: string, files: Files): string {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const names = files.list(folder).filter((name) => !name.endsWith('/'));
  const paths = names.map((name) => (folder === '' ? name : `${folder}/${name}`));
  return suggestion(path, paths) ?? 'Name a PNG or JPEG by its path from the project’s folder.';
}

/** Where the slide's file names the picture; the line of the layout when the path comes from there. */
function placeOfPath({ slide, item }: Shown, project: Project, files: Files): Place | undefined {
  const file = project.slides.get(slide)?.file;
  const text = file === undefined ? undefined : readText(files, file).value;
  if (text === undefined) return item.origin;
  const at = text.text.indexOf(item.path);
  return at < 0 ? (item.origin ?? placeAt(text, 0)) : placeAt(text, at, item.path.length);
}
