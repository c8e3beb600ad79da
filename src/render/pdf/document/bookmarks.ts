/** Bookmarks (ISO 32000-1, 12.3.3): chapters, and in them the titles of their slides. */
import type { Scene, Section } from '../../../scene/scene.js';
import type { OutlineItem, Pdf } from '../library/pdfkit.js';

/** Chapters are closed, so that a reader first sees the parts of the deck. Call it when the pages are in order. */
export function addBookmarks(pdf: Pdf, scenes: readonly Scene[], sections: readonly Section[]): void {
  const chapters: OutlineItem[] = [];
  scenes.forEach((scene, pageNumber) => {
    const section = sections.find(({ start, count }) => pageNumber >= start && pageNumber < start + count);
    if (section?.start === pageNumber) chapters.push(pdf.outline.addItem(section.title, { fit: true, pageNumber }));
    const parent = section === undefined ? pdf.outline : (chapters.at(-1) ?? pdf.outline);
    parent.addItem(scene.title, { fit: true, pageNumber });
  });
  // PDFKit leaves out Count, which table 153 requires of an item with others under it; negative means closed.
  for (const chapter of chapters) chapter.outlineData['Count'] = -chapter.children.length;
  if (pdf.outline.children.length > 0) pdf.outline.outlineData['Count'] = pdf.outline.children.length;
}
