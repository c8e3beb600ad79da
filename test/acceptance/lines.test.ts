/** The same lines break at the same words, at the same places, in the PDF and in LibreOffice's picture of the PPTX. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareLines, type ComparedLine } from './tools/compare-lines.js';
import { decks } from './tools/decks.js';
import { readPdf } from './tools/pdf-page.js';
import { TOLERANCE, reportLines, share } from './tools/report-lines.js';

const placed = (tolerance: number) => (line: ComparedLine) => line.shift <= tolerance;

/** Enough to see what is wrong. */
const worst = (lines: readonly ComparedLine[]): readonly ComparedLine[] => lines.slice(0, 10);

describe.each(decks)('$name', ({ name, presentation, pdf, officePdf }) => {
  test('the PDF shows the scenes line by line, within a tenth of a point', async () => {
    const lines = compareLines(presentation, await readPdf(readFileSync(pdf)));
    expect(lines.length).toBeGreaterThan(0);
    expect(worst(lines.filter((line) => !placed(0.1)(line)))).toEqual([]);
  });

  test(`LibreOffice breaks 99 % of the lines alike, and sets 99 % within ${TOLERANCE} points`, async () => {
    const lines = compareLines(presentation, await readPdf(readFileSync(officePdf)));
    process.stdout.write(reportLines(name, lines));
    expect(share(lines, ({ breaksAlike }) => breaksAlike)).toBeGreaterThanOrEqual(0.99);
    expect(share(lines, placed(TOLERANCE))).toBeGreaterThanOrEqual(0.99);
  });
});

/** The gallery's other themes have fonts of which LibreOffice joins letters that PowerPoint does not. */
describe.each(decks.filter(({ name }) => !name.startsWith('gallery')))(
  '$name, which is delivered',
  ({ presentation, officePdf }) => {
    test('LibreOffice breaks all lines alike', async () => {
      const lines = compareLines(presentation, await readPdf(readFileSync(officePdf)));
      expect(worst(lines.filter(({ breaksAlike }) => !breaksAlike))).toEqual([]);
    });
  },
);
