/** The pictures of one document: each is decoded and embedded once, in the order in which the scenes show them. */
import { everyItem } from '../../../scene/walk.js';
import { shownItems } from '../../../scene/layout-of.js';
import type { Assets, Item, Presentation } from '../../../scene/scene.js';
import type { EmbeddedImage, Pdf } from '../library/pdfkit.js';

/** By project path. */
export type ImageStore = ReadonlyMap<string, EmbeddedImage>;

/** One after the other, since PDFKit decodes alpha channels in the background and would number them as they finish. */
export async function embedImages(pdf: Pdf, presentation: Presentation, assets: Assets): Promise<ImageStore> {
  const images = new Map<string, EmbeddedImage>();
  for (const path of new Set(presentation.scenes.flatMap((scene) => imagePaths(shownItems(scene, presentation))))) {
    const asset = assets.get(path);
    if (asset === undefined) throw new Error(`there are no bytes of the picture ${path}`);
    const image = pdf.openImage(asset.bytes);
    await embed(pdf, image);
    images.set(path, image);
  }
  return images;
}

const imagePaths = (items: readonly Item[]): string[] =>
  [...everyItem(items)].flatMap((item) => (item.kind === 'image' ? [item.path] : []));

async function embed(pdf: Pdf, image: EmbeddedImage): Promise<void> {
  const finalize = image.finalize?.bind(image);
  if (finalize === undefined) {
    image.embed(pdf);
    return;
  }
  await new Promise<void>((resolve) => {
    image.finalize = () => {
      finalize();
      resolve();
    };
    image.embed(pdf);
  });
}
