/** The pictures of one document: each is decoded and embedded once, when the first page that shows it is drawn. */
import { seenOn } from '../../../scene/layout-of.js';
import type { Page } from '../../../scene/page.js';
import type { Assets } from '../../../scene/scene.js';
import type { VectorPicture } from '../../../scene/vector.js';
import { everyItem } from '../../../scene/walk.js';
import type { EmbeddedImage, Pdf } from '../library/pdfkit.js';

/** By project path: a picture of pixels, or the shapes of an SVG, which need not be embedded. */
export type ImageStore = ReadonlyMap<string, EmbeddedImage | VectorPicture>;

export interface Images {
  readonly store: ImageStore;
  /** Embeds the pictures that no earlier page shows. */
  add(page: Page, assets: Assets): Promise<void>;
}

/** One after the other, since PDFKit decodes alpha channels in the background and would number them as they finish. */
export function openImages(pdf: Pdf): Images {
  const store = new Map<string, EmbeddedImage | VectorPicture>();
  return {
    store,
    async add(page, assets) {
      for (const path of imagePaths(page)) {
        if (store.has(path)) continue;
        const asset = assets.get(path);
        if (asset === undefined) throw new Error(`there are no bytes of the picture ${path}`);
        if (asset.vector === undefined) {
          const image = pdf.openImage(asset.bytes);
          await embed(pdf, image);
          store.set(path, image);
        } else store.set(path, asset.vector.picture);
      }
    },
  };
}

const imagePaths = (page: Page): string[] =>
  everyItem(seenOn(page)).flatMap((item) => (item.kind === 'image' ? [item.path] : []));

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
