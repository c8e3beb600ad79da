/** How large the pictures are that slides show: layout knows no files. */
import type { PictureSize } from '../setting/context.js';
import { sha256 } from '../shown/shown-digest.js';
import { isElement, type Element } from '../template/element.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import { literalOf } from './examples.js';
import type { Pictures } from './load-assets.js';

export interface MeasuredPicture extends PictureSize {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
}

/** In pixels, by path; those that cannot be shown are left out. */
export function pictureSizes(
  slides: readonly ExpandedSlide[],
  pictures: Pictures,
): ReadonlyMap<string, MeasuredPicture> {
  const paths = new Set(slides.flatMap(({ root }) => pathsIn(root)));
  return new Map(
    [...paths].flatMap((path) => {
      const picture = pictures(path);
      if (typeof picture === 'string') return [];
      return [[path, { width: picture.width, height: picture.height, digest: sha256(picture.bytes) }] as const];
    }),
  );
}

const pathsIn = ({ kind, attributes, children }: Element): readonly string[] => [
  ...(kind === 'image' ? [literalOf(attributes['path'] ?? [])] : []),
  ...children.filter(isElement).flatMap(pathsIn),
];
