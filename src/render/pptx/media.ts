/** Pictures as media parts: each file is in the package once, however many slides show it, and an SVG beside a PNG of it. */
import { everyItem } from '../../scene/walk.js';
import type { Asset, Assets, Presentation } from '../../scene/scene.js';
import { TEMPLATE } from '../../scene/template.js';

const extensions: Readonly<Record<Asset['mime'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/svg+xml': 'svg',
  [TEMPLATE]: 'potx',
};

/** Names the SVG of a picture whose path names its PNG; no path holds this character. */
export const svgOf = (path: string): string => `${path}\0svg`;

/**
 * Project path, or `svgOf` one -> name of its media part, numbered in the order of first use. Throws when an asset is missing.
 */
export function nameMedia(presentation: Presentation, assets: Assets): ReadonlyMap<string, string> {
  const sheets = [...presentation.layouts, ...presentation.scenes];
  const images = sheets.flatMap(({ items }) => everyItem(items).filter((item) => item.kind === 'image'));
  const paths = [...new Set(images.map((item) => item.path))];
  const parts = paths.flatMap((path) => {
    const asset = assets.get(path);
    if (!asset) throw new Error(`The bytes of image «${path}» are missing`);
    const extension = extensions[asset.mime];
    return asset.vector === undefined
      ? [[path, extension] as const]
      : [[path, 'png'] as const, [svgOf(path), extension] as const];
  });
  return new Map(parts.map(([key, extension], index) => [key, `ppt/media/image${index + 1}.${extension}`]));
}

/** The parts that `nameMedia` named, with their bytes. */
export const mediaParts = (
  media: ReadonlyMap<string, string>,
  assets: Assets,
): readonly (readonly [part: string, bytes: Uint8Array])[] =>
  [...media].flatMap(([key, part]) => {
    const path = key.replace(SVG, '');
    const asset = assets.get(path);
    const pixels = key === path ? asset?.vector?.pixels : undefined;
    return asset === undefined ? [] : [[part, pixels ?? asset.bytes] as const];
  });

const SVG = new RegExp(`${svgOf('')}$`, 'u');
