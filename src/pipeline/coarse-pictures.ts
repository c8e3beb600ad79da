/** Tells of pictures that have too few pixels for their place on the slide: printed they are blurred. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { Project } from '../model/project.js';
import type { Page } from '../scene/page.js';
import type { ImageItem } from '../scene/scene.js';
import { everyItem } from '../scene/walk.js';
import type { Files } from '../world/world.js';
import type { Pictures } from './pictures/pictures-in.js';
import type { Picture } from './pictures/read-picture.js';
import { type NamedPicture, placeOfPicture } from './place-of-picture.js';

/** Pixels to the inch that a printed page needs at the least. */
const PRINT = 150;

interface Placed extends NamedPicture {
  readonly picture: Picture;
  /** Pixels to the inch where it is shown largest. */
  readonly density: number;
}

/** Warnings, one for a picture and slide. Decoration of the client's own master is left alone. */
export function coarsePictures(
  pages: readonly Page[],
  project: Project,
  files: Files,
  pictures: Pictures,
): readonly Diagnostic[] {
  const coarse = new Map<string, Placed>();
  for (const one of pages.flatMap((page) => placedOn(page, pictures))) {
    const key = `${one.slide} ${one.path}`;
    if (one.density < PRINT && one.density < (coarse.get(key)?.density ?? PRINT)) coarse.set(key, one);
  }
  return [...coarse.values()].map((one) => told(one, project, files));
}

const placedOn = ({ scene }: Page, pictures: Pictures): readonly Placed[] =>
  everyItem(scene.items).flatMap((item) => {
    const picture = item.kind === 'image' ? pictures(item.path) : '';
    if (item.kind !== 'image' || typeof picture === 'string' || picture.vector !== undefined) return [];
    const { path, origin } = item;
    return [{ path, origin, slide: scene.slide, picture, density: densityOf(item, picture) }];
  });

/** Pixels per inch of the picture once it is cropped; the same across and down, since nothing is distorted. */
function densityOf({ box, crop }: ImageItem, picture: Picture): number {
  const across = picture.width * (1 - (crop?.left ?? 0) - (crop?.right ?? 0));
  return (across / box.width) * 72;
}

function told(one: Placed, project: Project, files: Files): Diagnostic {
  const { path, slide, density, picture } = one;
  const place = placeOfPicture(one, project, files);
  const [width, height] = [picture.width, picture.height].map((pixels) => Math.ceil((pixels * PRINT) / density));
  return {
    code: 'coarse-picture',
    severity: 'warning',
    message: `The picture ${quote(path)} has ${String(Math.floor(density))} pixels to the inch where it stands, so it is blurred in print, which needs ${String(PRINT)}.`,
    hint: `Take one of at least ${String(width)} × ${String(height)} pixels, or show it smaller.`,
    slide,
    ...(place === undefined ? {} : { place }),
    ...(project.accepted.get(slide)?.has('coarse-picture') === true ? { accepted: true } : {}),
  };
}
