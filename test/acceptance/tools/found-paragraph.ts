/** Finds paragraphs among the glyphs of a page by what they say, and near to where they should stand. */
import type { ExpectedParagraph } from './expected-lines.js';
import type { Glyph, PdfPage } from './pdf-page.js';

/** Characters that leave ink, with the hyphens of all kinds as one. */
export const visible = (text: string): string =>
  text.replace(/[\s\u00AD\u200B\u2060]/gu, '').replace(/[\u2010\u2011]/gu, '-');

/** The glyphs of a page that leave ink, each usable for one paragraph only. */
export interface Pool {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly taken: boolean[];
}

/** Surrogates count as two, in `text` and in `glyphs` alike. */
export const poolOf = (page: PdfPage): Pool => {
  const glyphs = page.glyphs.flatMap((glyph) =>
    [...visible(glyph.char)].flatMap((char) => char.split('').map((unit) => ({ ...glyph, char: unit }))),
  );
  return { glyphs, text: glyphs.map(({ char }) => char).join(''), taken: glyphs.map(() => false) };
};

const distance = (glyph: Glyph | undefined, { lines: [line] }: ExpectedParagraph): number =>
  glyph && line ? Math.hypot(glyph.x - line.x, glyph.y - line.baseline) : Infinity;

const places = (text: string, pool: Pool): number[] => {
  const found: number[] = [];
  for (let at = pool.text.indexOf(text); at >= 0; at = pool.text.indexOf(text, at + 1))
    if (!pool.taken.slice(at, at + text.length).includes(true)) found.push(at);
  return found;
};

/** The nearest free place with the paragraph's very characters in a row, or undefined. Takes it from the pool. */
export const takeParagraph = (paragraph: ExpectedParagraph, pool: Pool): readonly Glyph[] | undefined => {
  const text = visible(paragraph.lines.map((line) => line.text).join(''));
  const near = places(text, pool).sort(
    (a, b) => distance(pool.glyphs[a], paragraph) - distance(pool.glyphs[b], paragraph),
  );
  const [at] = near;
  if (at === undefined) return undefined;
  pool.taken.fill(true, at, at + text.length);
  return pool.glyphs.slice(at, at + text.length);
};
