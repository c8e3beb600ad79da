/** Draws a scene as one page, in one section of the structure tree. */
import { layoutOf, shownItems } from '../../scene/layout-of.js';
import type { Presentation, Scene } from '../../scene/scene.js';
import { drawItem } from './draw-item.js';
import type { StructElement } from './library/pdfkit.js';
import { artifact, openElement } from './tags/elements.js';
import { scenePlace, type Drawing } from './tags/place.js';

export function renderScene(scene: Scene, presentation: Presentation, root: StructElement, drawing: Drawing): void {
  const { canvas } = drawing;
  const { width, height } = presentation.size;
  canvas.startPage();
  // The first page of a slide is where links to it lead.
  if (scene.part === 1) canvas.pdf.addNamedDestination(scene.slide, 'Fit');
  const section = openElement(canvas.pdf, root, 'Sect', sectionOptions(scene, presentation));
  artifact(canvas.pdf, 'Layout', () =>
    canvas.paint((pdf) => pdf.rect(0, 0, width, height), layoutOf(scene, presentation).background, undefined),
  );
  for (const item of shownItems(scene, presentation)) drawItem(item, scenePlace(section, scene), drawing);
  // Before the next page starts, which PDFKit would take for this section's.
  section.end();
}

const sectionOptions = (scene: Scene, presentation: Presentation): { title: string; lang?: string } => ({
  title: scene.title,
  ...(scene.lang === presentation.lang ? {} : { lang: scene.lang }),
});
