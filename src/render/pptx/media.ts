/** Pictures as media parts: each file is in the package once, however many slides show it. */
import { everyItem } from '../../scene/walk.js';
import type { Asset, Assets, Presentation } from '../../scene/scene.js';
import { TEMPLATE } from '../../scene/template.js';

const extensions: Readonly<Record<Asset['mime'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  [TEMPLATE]: 'potx',
};

/** Project path -> name of its media part, numbered in the order of first use. Throws when an asset is missing. */
export function nameMedia(presentation: Presentation, assets: Assets): ReadonlyMap<string, string> {
  const sheets = [...presentation.layouts, ...presentation.scenes];
  const images = sheets.flatMap(({ items }) => everyItem(items).filter((item) => item.kind === 'image'));
  const paths = [...new Set(images.map((item) => item.path))];
  return new Map(
    paths.map((path, index) => {
      const asset = assets.get(path);
      if (!asset) throw new Error(`The bytes of image «${path}» are missing`);
      return [path, `ppt/media/image${index + 1}.${extensions[asset.mime]}`];
    }),
  );
}
