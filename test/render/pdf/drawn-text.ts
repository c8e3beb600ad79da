/** The text that a page's content stream draws, as it stands there: pdf.js' own text extraction guesses at spaces. */
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface DrawnText {
  readonly text: string;
  /** Marked content it stands in; undefined in artifacts. */
  readonly mcid: number | undefined;
  /** Start of the baseline from the top left corner of the page, and advance, in points. */
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
}

export async function drawnTexts(page: PDFPageProxy): Promise<DrawnText[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const texts: DrawnText[] = [];
  /** What has no number of its own belongs to what it stands in. */
  const marks: (number | undefined)[] = [];
  let [x, baseline, size] = [0, 0, 0];
  fnArray.forEach((operator, index) => {
    const args: unknown[] = argsArray[index] ?? [];
    if (operator === OPS.beginMarkedContentProps) marks.push(typeof args[1] === 'number' ? args[1] : marks.at(-1));
    else if (operator === OPS.endMarkedContent) marks.pop();
    else if (operator === OPS.setFont) size = args[1] as number;
    else if (operator === OPS.setTextMatrix) [, , , , x = 0, baseline = 0] = args[0] as Float32Array;
    else if (operator === OPS.showText)
      texts.push({ ...read(args[0] as Glyph[], size), mcid: marks.at(-1), x, baseline });
  });
  return texts;
}

const read = (glyphs: readonly Glyph[], size: number): { text: string; width: number } => ({
  text: glyphs.map((glyph) => glyph.unicode).join(''),
  width: (glyphs.reduce((sum, glyph) => sum + glyph.width, 0) * size) / 1000,
});
