/** Renders a presentation as a tagged PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. */
import type { FontFiles } from '../../scene/fonts.js';
import type { Assets, Presentation } from '../../scene/scene.js';
import { Canvas } from './canvas/canvas.js';
import { openFontBook } from './canvas/font-book.js';
import { embedImages } from './canvas/image-store.js';
import { startBookmarks } from './document/bookmarks.js';
import { openDocument } from './document/open-document.js';
import { addPageLabels } from './document/page-labels.js';
import type { Pdf } from './library/pdfkit.js';
import { renderScene } from './render-scene.js';
import type { Drawing } from './tags/place.js';

/**
 * One page a scene, of the presentation's size in points. The same input gives the same bytes.
 * `fonts` are embedded as subsets; `assets` holds every picture the scenes name.
 * Throws an Error that names the item for what earlier stages refuse: a character the font lacks, a missing picture.
 */
export async function renderPdf(presentation: Presentation, fonts: FontFiles, assets: Assets): Promise<Uint8Array> {
  const pdf = openDocument(presentation);
  const chunks = drawPages(pdf, presentation, {
    canvas: new Canvas(pdf, presentation.palette, openFontBook(pdf, fonts)),
    images: await embedImages(pdf, presentation, assets),
    slides: new Set(presentation.scenes.map((scene) => scene.slide)),
  });
  addPageLabels(pdf, presentation.scenes);
  pdf.end();
  for await (const chunk of pdf) chunks.push(chunk);
  return joined(chunks);
}

/** The bytes that are ready after each page: PDFKit writes many small pieces, which take more room than what they hold. */
function drawPages(pdf: Pdf, presentation: Presentation, drawing: Drawing): Uint8Array[] {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const bookmarks = startBookmarks(pdf, presentation);
  const chunks = presentation.scenes.flatMap((scene, index) => {
    renderScene(scene, presentation, root, drawing);
    bookmarks.add(index);
    return pdf.read() ?? [];
  });
  bookmarks.end();
  root.end();
  return chunks;
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
