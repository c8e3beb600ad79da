/** Renders a presentation as a tagged PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) at once. */
import type { StartFile } from '../../scene/file-in-the-making.js';
import { joined } from '../../scene/joined.js';
import { Canvas } from './canvas/canvas.js';
import { openFontBook } from './canvas/font-book.js';
import { openImages } from './canvas/image-store.js';
import { addBookmarks, addPageLabels } from './document/bookmarks.js';
import { embedUnits } from './document/embed-units.js';
import { openDocument } from './document/open-document.js';
import { seenOn } from '../../scene/layout-of.js';
import type { Opening, Page } from '../../scene/page.js';
import type { Scene } from '../../scene/scene.js';
import { drawItem } from './draw-item.js';
import type { StructElement } from './library/pdfkit.js';
import { artifact, openElement } from './tags/elements.js';
import { endOf, scenePlace, type Drawing } from './tags/place.js';

/**
 * Pages have the presentation's size in points. `fonts` are embedded as subsets. Throws an Error that names the item for what
 * earlier stages refuse: a character the font lacks, a missing picture.
 */
export const startPdf: StartFile = ({ opening, slides }, fonts) => {
  const pdf = openDocument(opening);
  const canvas = new Canvas(pdf, opening.palette, openFontBook(pdf, fonts));
  const images = openImages(pdf);
  const drawing = { canvas, images: images.store, slides, page: opening.words.page };
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  // PDFKit writes many small pieces, which take more room than what they hold: what is ready is taken after each page.
  const chunks: Uint8Array[] = [];
  let isFirst = true;
  return {
    async page(page, assets) {
      await images.add(page, assets);
      renderScene(page, opening, root, { ...drawing, isFirst });
      isFirst = false;
      const ready = pdf.read();
      if (ready !== null) chunks.push(ready);
    },
    async finish(presentation) {
      const { scenes, sections } = presentation;
      addBookmarks(pdf, scenes, sections);
      if (!presentation.unmapped) embedUnits(pdf, presentation);
      root.end();
      addPageLabels(pdf, scenes);
      pdf.end();
      for await (const chunk of pdf) chunks.push(chunk);
      return joined(chunks);
    },
  };
};

/** Draws a scene as one page, in one section of the structure tree. */
function renderScene(page: Page, opening: Opening, root: StructElement, drawing: Drawing): void {
  const { scene, background } = page;
  const { canvas } = drawing;
  const { width, height } = opening.size;
  canvas.startPage();
  // The first page of a slide is where links to it lead.
  if (scene.part === 1) canvas.pdf.addNamedDestination(scene.slide, 'Fit');
  else if (scene.part === scene.parts) canvas.pdf.addNamedDestination(endOf(scene.slide), 'Fit');
  const section = openElement(canvas.pdf, root, 'Sect', sectionOptions(scene, opening));
  artifact(canvas.pdf, 'Layout', () => canvas.paint((pdf) => pdf.rect(0, 0, width, height), background, undefined));
  for (const item of seenOn(page)) drawItem(item, scenePlace(section, scene), drawing);
  // Before the next page starts, which PDFKit would take for this section's.
  section.end();
}

const sectionOptions = (scene: Scene, { lang }: Opening): { title: string; lang?: string } => ({
  title: scene.title,
  ...(scene.lang === lang ? {} : { lang: scene.lang }),
});
