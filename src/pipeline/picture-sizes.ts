/** How large the pictures are that slides show: layout knows no files. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Project } from '../model/project.js';
import type { PictureSize } from '../setting/context.js';
import { sha256 } from '../shown/shown-digest.js';
import { isElement, type Element } from '../template/element.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { Files } from '../world/world.js';
import { literalOf } from './examples.js';
import { pictureToCome } from './missing-picture.js';
import { NOT_YET_THERE, type Pictures } from './pictures/pictures-in.js';
import type { NamedPicture } from './place-of-picture.js';

export interface MeasuredPicture extends PictureSize {
  /** SHA-256 of its bytes, hexadecimal; absent where the picture has still to come. */
  readonly digest?: string;
}

/** In pixels, by path; those that cannot be shown are left out. In a draft those that are not there yet have a place all the same. */
export function pictureSizes(
  slides: readonly ExpandedSlide[],
  pictures: Pictures,
  draft: boolean,
): ReadonlyMap<string, MeasuredPicture> {
  const paths = new Set(slides.flatMap(({ root }) => imagesIn(root).map(pathOf)));
  return new Map(
    [...paths].flatMap((path) => {
      const picture = pictures(path);
      if (typeof picture === 'string') return draft && picture === NOT_YET_THERE ? [[path, STILL_TO_COME]] : [];
      return [
        [path, { width: picture.width, height: picture.height, digest: sha256(picture.source ?? picture.bytes) }],
      ];
    }),
  );
}

/** As wide and high as most photographs on slides. */
const STILL_TO_COME: MeasuredPicture = { width: 16, height: 9, missing: true };

/** Warnings of pictures that are still to come, each where it is shown first. */
export function picturesToCome(
  slides: readonly ExpandedSlide[],
  sizes: ReadonlyMap<string, MeasuredPicture>,
  project: Project,
  files: Files,
): readonly Diagnostic[] {
  const shown = slides.flatMap(({ slide, root }) =>
    imagesIn(root).map((image): NamedPicture => ({ path: pathOf(image), slide: slide.id, origin: image.place })),
  );
  const missing = shown.filter(({ path }) => sizes.get(path)?.missing === true);
  const first = new Map(missing.toReversed().map((one) => [one.path, one]));
  return [...first.values()].map((one) => pictureToCome(one, project, files));
}

const imagesIn = (element: Element): readonly Element[] => [
  ...(element.kind === 'image' ? [element] : []),
  ...element.children.filter(isElement).flatMap(imagesIn),
];

const pathOf = ({ attributes }: Element): string => literalOf(attributes['path'] ?? []);
