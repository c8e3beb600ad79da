/**
 * How a reader finds pages: bookmarks, which are chapters and in them the titles of their slides (ISO 32000-1, 12.3.3),
 * and page labels (12.4.2).
 */
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

/** A reader shows the number that is printed on the page. Decimal labels; a new range starts where the printed numbers leave their row. */
export function addPageLabels(pdf: Pdf, scenes: readonly Scene[]): void {
  const labels = pdf.ref({ Nums: labelRanges(scenes.map((scene) => scene.page)) });
  pdf._root.data.PageLabels = labels;
  labels.end();
}

/** Alternating page index and label dictionary, as in a number tree (ISO 32000-1, 7.9.7). */
export function labelRanges(pages: readonly number[]): (number | { S: 'D'; St: number })[] {
  return pages.flatMap((page, index) =>
    index > 0 && pages[index - 1] === page - 1 ? [] : [index, { S: 'D' as const, St: page }],
  );
}
