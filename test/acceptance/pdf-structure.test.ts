/** PDF files are sound in their structure, and carry the fonts they need and no more. */
import { expect, test } from 'vitest';
import { decks } from './tools/decks.js';
import { fontsOf } from './tools/pdf-fonts.js';
import { attempt } from './tools/programs.js';

test.each(decks)('qpdf finds nothing wrong with the PDF of $name', ({ pdf }) => {
  const { status, stdout, stderr } = attempt('qpdf', ['--check', pdf]);
  expect(`${stdout}${stderr}`).not.toMatch(/WARNING|ERROR/);
  expect(status).toBe(0);
});

test.each(decks)(
  'the fonts in the PDF of $name are embedded subsets of its own families, with Unicode',
  ({ pdf, presentation }) => {
    const fonts = fontsOf(pdf);
    const families = Object.values(presentation.fonts).map((family) => family.pdf.replaceAll(' ', ''));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded, subset, unicode }) => !embedded || !subset || !unicode)).toEqual([]);
    expect(fonts.filter(({ name }) => !families.some((family) => name.startsWith(family)))).toEqual([]);
  },
);
