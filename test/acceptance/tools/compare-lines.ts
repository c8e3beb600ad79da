/** Compares the lines that scenes set with those a PDF shows: where they break, and where they stand. */
import type { Presentation, Scene } from '../../../src/scene/scene.js';
import { expectedParagraphs, type ExpectedLine, type ExpectedParagraph } from './expected-lines.js';
import { poolOf, takeParagraph } from './found-paragraph.js';
import type { Glyph, PdfPage } from './pdf-page.js';

export interface ComparedLine {
  readonly scene: string;
  readonly unit: string;
  readonly expected: string;
  /** The lines that show its characters instead; undefined where the page does not show the paragraph at all. */
  readonly found: string | undefined;
  readonly breaksAlike: boolean;
  /** Points between the starts of both baselines, the larger of across and down; infinite where the line is another. */
  readonly shift: number;
}

/** A raised sign is up to half a line higher and goes on to the right; anything else is a new line. */
const startsLine = (glyph: Glyph, previous: Glyph): boolean =>
  glyph.x < previous.x || Math.abs(glyph.y - previous.y) > 6;

/** Index of the first glyph of each line. */
const lineStarts = (glyphs: readonly Glyph[]): number[] =>
  glyphs.flatMap((glyph, index) => {
    const previous = glyphs[index - 1];
    return !previous || startsLine(glyph, previous) ? [index] : [];
  });

const shiftOf = (line: ExpectedLine, glyphs: readonly Glyph[]): number => {
  const [first] = glyphs;
  const baseline = Math.max(...glyphs.map(({ y }) => y));
  return first ? Math.max(Math.abs(first.x - line.x), Math.abs(baseline - line.baseline)) : Infinity;
};

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ char }) => char).join('');

const foundText = (glyphs: readonly Glyph[], starts: readonly number[], from: number, to: number): string =>
  starts
    .map((start, index) => [start, starts[index + 1] ?? glyphs.length] as const)
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end]) => textOf(glyphs.slice(start, end)))
    .join(' | ');

const compareParagraph = (paragraph: ExpectedParagraph, glyphs: readonly Glyph[] | undefined): ComparedLine[] => {
  const { scene, unit, lines } = paragraph;
  if (!glyphs)
    return lines.map(({ text }) => ({
      scene,
      unit,
      expected: text,
      found: undefined,
      breaksAlike: false,
      shift: Infinity,
    }));
  // Beside a large figure the sign for what is disputed stands so high that it looks like a line of its own.
  const wanted = new Set(lines.map((_, index) => lines.slice(0, index).reduce((sum, { length }) => sum + length, 0)));
  const starts = lineStarts(glyphs).filter(
    (at) => wanted.has(at) || !textOf(glyphs.slice(Math.max(0, at - 1), at + 1)).includes('≠'),
  );
  let from = 0;
  return lines.map((line) => {
    const to = from + line.length;
    const next = starts[starts.indexOf(from) + 1] ?? glyphs.length;
    const breaksAlike = starts.includes(from) && next === to;
    const found = foundText(glyphs, starts, from, to);
    const shift = breaksAlike ? shiftOf(line, glyphs.slice(from, to)) : Infinity;
    from = to;
    return { scene, unit, expected: line.text, found, breaksAlike, shift };
  });
};

/** Long paragraphs choose first: a short one may well stand inside a long one, never the other way round. */
const comparePage = (scene: Scene, page: PdfPage): ComparedLine[] => {
  const pool = poolOf(page);
  const size = ({ lines }: ExpectedParagraph): number => lines.reduce((sum, { length }) => sum + length, 0);
  return expectedParagraphs(scene)
    .sort((a, b) => size(b) - size(a))
    .flatMap((paragraph) => compareParagraph(paragraph, takeParagraph(paragraph, pool)));
};

/** Every line of every page. Throws when there are not as many pages as scenes. */
export const compareLines = ({ scenes }: Presentation, pages: readonly PdfPage[]): ComparedLine[] => {
  if (pages.length !== scenes.length) throw new Error(`${scenes.length} scenes, ${pages.length} pages`);
  return scenes.flatMap((scene, index) => comparePage(scene, pages[index] ?? { glyphs: [], colours: new Set() }));
};
