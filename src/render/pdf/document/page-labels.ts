/** Page labels (ISO 32000-1, 12.4.2): a reader shows the number that is printed on the page. */
import type { Scene } from '../../../scene/scene.js';
import type { Pdf } from '../library/pdfkit.js';

/** Decimal labels; a new range starts where the printed numbers leave their row. */
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
