/** Bookmarks (ISO 32000-1, 12.3.3): chapters, and in them the titles of their slides. */
import type { Presentation } from '../../../scene/scene.js';
import type { OutlineItem, Pdf } from '../library/pdfkit.js';

export interface Bookmarks {
  /** To be called while the scene's page is the current one. */
  add(index: number): void;
  /** Closes the chapters, so that a reader first sees the deck's parts. */
  end(): void;
}

export function startBookmarks(pdf: Pdf, presentation: Presentation): Bookmarks {
  const chapters: OutlineItem[] = [];
  return {
    add(index) {
      const section = presentation.sections.find(({ start, count }) => index >= start && index < start + count);
      if (section?.start === index) chapters.push(pdf.outline.addItem(section.title, { fit: true }));
      const parent = section === undefined ? pdf.outline : (chapters.at(-1) ?? pdf.outline);
      parent.addItem(presentation.scenes[index]?.title ?? '', { fit: true });
    },
    end() {
      // PDFKit leaves out Count, which table 153 requires of an item with others under it; negative means closed.
      for (const chapter of chapters) chapter.outlineData['Count'] = -chapter.children.length;
      if (pdf.outline.children.length > 0) pdf.outline.outlineData['Count'] = pdf.outline.children.length;
    },
  };
}
