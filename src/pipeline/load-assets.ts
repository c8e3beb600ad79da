/** Collects the bytes of the pictures that scenes show, and says which are missing or cannot be used. */
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostics/diagnostic.js';
import type { Project } from '../model/project.js';
import { seenOn } from '../scene/layout-of.js';
import type { Page } from '../scene/page.js';
import type { Assets } from '../scene/scene.js';
import { TEMPLATE } from '../scene/template.js';
import type { Files } from '../world/world.js';
import { everyItem } from '../scene/walk.js';
import { coarsePictures } from './coarse-pictures.js';
import { missingPicture } from './missing-picture.js';
import { picturesIn } from './pictures/pictures-in.js';
import type { Asset, Picture } from './pictures/read-picture.js';
import type { NamedPicture } from './place-of-picture.js';

/**
 * Paths are the project's. The value holds every picture, and the client's template where there is one; it is absent when a
 * picture is missing (`missing-image`). One with too few pixels for its place is a warning (`coarse-picture`).
 */
export function loadAssets(
  pages: readonly Page[],
  project: Project,
  files: Files,
  pictures = picturesIn(files),
  template?: string,
): Outcome<Assets> {
  const assets = new Map<string, Asset>();
  const diagnostics: Diagnostic[] = [...coarsePictures(pages, project, files, pictures)];
  for (const shown of shownOn(pages)) {
    const picture = pictures(shown.path);
    if (typeof picture === 'string') diagnostics.push(missingPicture(picture, shown, project, files));
    else assets.set(shown.path, assetOf(picture));
  }
  const bytes = template === undefined ? undefined : files.read(template);
  if (template !== undefined && bytes !== undefined) assets.set(template, { bytes, mime: TEMPLATE });
  return hasErrors(diagnostics) ? { diagnostics } : { value: assets, diagnostics };
}

const assetOf = ({ bytes, mime, vector }: Picture): Asset => ({ bytes, mime, ...(vector && { vector }) });

/** Each path once, with the first slide that shows it. */
function shownOn(pages: readonly Page[]): readonly NamedPicture[] {
  const all = pages.flatMap((page) =>
    everyItem(seenOn(page)).flatMap((item) =>
      item.kind === 'image' ? [{ slide: page.scene.slide, path: item.path, origin: item.origin }] : [],
    ),
  );
  return [...new Map(all.toReversed().map((shown) => [shown.path, shown])).values()];
}
