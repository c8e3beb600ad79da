/** Numbers of pages that programs fill in again whenever a slide is moved. */
import type { ReturnedPage, ReturnedParagraph } from '../returned/returned.js';

/** Fields have the number that the page had in the pack, wherever it stands now. */
export function numbered(returned: ReturnedPage, number: number): ReturnedPage {
  const filled = (paragraphs: readonly ReturnedParagraph[]): readonly ReturnedParagraph[] =>
    paragraphs.map((one) => ({
      ...one,
      runs: one.runs.map((run) => (run.field === undefined ? run : { ...run, text: String(number) })),
    }));
  const shapes = returned.shapes.map(({ cells, ...shape }) => ({
    ...shape,
    paragraphs: filled(shape.paragraphs),
    ...(cells === undefined ? {} : { cells: cells.map((row) => row.map(filled)) }),
  }));
  return { ...returned, shapes };
}
