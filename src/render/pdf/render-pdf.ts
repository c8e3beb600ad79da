/** Renders a presentation as a tagged PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. */
import type { StartFile } from '../../scene/file-in-the-making.js';
import { joined } from '../../scene/joined.js';
import { Canvas } from './canvas/canvas.js';
import { openFontBook } from './canvas/font-book.js';
import { openImages } from './canvas/image-store.js';
import { addBookmarks } from './document/bookmarks.js';
import { openDocument } from './document/open-document.js';
import { addPageLabels } from './document/page-labels.js';
import { renderScene } from './render-scene.js';

/**
 * Pages have the presentation's size in points. `fonts` are embedded as subsets. Throws an Error that names the item for what
 * earlier stages refuse: a character the font lacks, a missing picture.
 */
export const startPdf: StartFile = ({ opening, slides }, fonts) => {
  const pdf = openDocument(opening);
  const canvas = new Canvas(pdf, opening.palette, openFontBook(pdf, fonts));
  const images = openImages(pdf);
  const drawing = { canvas, images: images.store, slides: new Set(slides) };
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  // PDFKit writes many small pieces, which take more room than what they hold: what is ready is taken after each page.
  const chunks: Uint8Array[] = [];
  return {
    async page(page, assets) {
      await images.add(page, assets);
      renderScene(page, opening, root, drawing);
      const ready = pdf.read();
      if (ready !== null) chunks.push(ready);
    },
    async finish({ scenes, sections }) {
      addBookmarks(pdf, scenes, sections);
      root.end();
      addPageLabels(pdf, scenes);
      pdf.end();
      for await (const chunk of pdf) chunks.push(chunk);
      return joined(chunks);
    },
  };
};
