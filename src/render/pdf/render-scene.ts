/** Draws a scene as one page, in one section of the structure tree. */
import { seenOn } from '../../scene/layout-of.js';
import type { Opening, Page } from '../../scene/page.js';
import type { Scene } from '../../scene/scene.js';
import { drawItem } from './draw-item.js';
import type { StructElement } from './library/pdfkit.js';
import { artifact, openElement } from './tags/elements.js';
import { scenePlace, type Drawing } from './tags/place.js';

export function renderScene(page: Page, opening: Opening, root: StructElement, drawing: Drawing): void {
  const { scene, background } = page;
  const { canvas } = drawing;
  const { width, height } = opening.size;
  canvas.startPage();
  // The first page of a slide is where links to it lead.
  if (scene.part === 1) canvas.pdf.addNamedDestination(scene.slide, 'Fit');
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
