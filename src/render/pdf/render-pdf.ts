/** Renders a presentation as a tagged PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. */
import type { FontFiles } from '../../scene/fonts.js';
import { drawingOrder } from '../../scene/drawing-order.js';
import type { Beginning, Page } from '../../scene/page.js';
import type { Assets, Presentation } from '../../scene/scene.js';
import { Canvas } from './canvas/canvas.js';
import { openFontBook } from './canvas/font-book.js';
import { openImages } from './canvas/image-store.js';
import { addBookmarks } from './document/bookmarks.js';
import { openDocument } from './document/open-document.js';
import { addPageLabels } from './document/page-labels.js';
import { renderScene } from './render-scene.js';

/** A file that is written page by page, while later ones are still to come. */
export interface PdfInTheMaking {
  /** Draws the next page in any order, which shows in the bytes. `assets` holds every picture that it shows. */
  draw(page: Page, assets: Assets): Promise<void>;
  /** The file, with its pages in the order of the scenes, each of which has been drawn. */
  finish(rest: Pick<Presentation, 'scenes' | 'sections'>): Promise<Uint8Array>;
}

/**
 * One page a scene, of the presentation's size in points. The same input gives the same bytes.
 * `fonts` are embedded as subsets; `assets` holds every picture the scenes name.
 * Throws an Error that names the item for what earlier stages refuse: a character the font lacks, a missing picture.
 */
export async function renderPdf(presentation: Presentation, fonts: FontFiles, assets: Assets): Promise<Uint8Array> {
  const slides = presentation.scenes.map((scene) => scene.slide);
  const pdf = startPdf({ opening: presentation, slides }, fonts);
  for (const page of drawingOrder(presentation)) await pdf.draw(page, assets);
  return pdf.finish(presentation);
}

/** As {@link renderPdf}, of a presentation whose pages come one by one. */
export function startPdf({ opening, slides }: Beginning, fonts: FontFiles): PdfInTheMaking {
  const pdf = openDocument(opening);
  const canvas = new Canvas(pdf, opening.palette, openFontBook(pdf, fonts));
  const images = openImages(pdf);
  const drawing = { canvas, images: images.store, slides: new Set(slides) };
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const drawn: string[] = [];
  // PDFKit writes many small pieces, which take more room than what they hold: what is ready is taken after each page.
  const chunks: Uint8Array[] = [];
  return {
    async draw(page, assets) {
      await images.add(page, assets);
      renderScene(page, opening, root, drawing);
      drawn.push(page.scene.id);
      const ready = pdf.read();
      if (ready !== null) chunks.push(ready);
    },
    async finish({ scenes, sections }) {
      const order = scenes.map(({ id }) => drawn.indexOf(id));
      rearrange(pdf._root.data.Pages.data.Kids, order);
      rearrange(root._children, order);
      addBookmarks(pdf, scenes, sections);
      root.end();
      addPageLabels(pdf, scenes);
      pdf.end();
      for await (const chunk of pdf) chunks.push(chunk);
      return joined(chunks);
    },
  };
}

/** `order`: where each was. */
function rearrange<T>(list: T[], order: readonly number[]): void {
  const before = [...list];
  list.splice(0, list.length, ...order.map((index) => before[index] as T));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
