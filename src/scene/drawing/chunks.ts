/** Cuts paragraphs into stretches with one link and language, made of pieces with one line and style each. */
import type { LinkTarget, Paragraph, Run, Segment, TextLine } from '../text.js';
import type { Box } from '../item-base.js';
import { lineEnds, type LineEnd } from './line-ends.js';

export interface Piece {
  readonly run: Run;
  readonly text: string;
  /** From the left edge of the text's box, in points. */
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** Set where it ends in a hyphen at the end of a line: one that the break has added, or the word's own. */
  readonly hyphen: 'added' | 'own' | undefined;
  /** Whether the space at its end stands beyond the line's width: there the line was broken. */
  readonly endsLine: boolean;
}

/** What a highlight covers, from the corner that the piece's place is relative to; undefined where it has none. */
export const highlightBox = ({ run: { highlight }, x, baseline, width }: Piece): Box | undefined =>
  highlight && { x, y: baseline - highlight.above, width, height: highlight.above + highlight.below };

export interface Chunk {
  readonly link: LinkTarget | undefined;
  readonly lang: string;
  readonly pieces: Piece[];
}

/** Every line but the very last ends in the space at which it was broken, so that words do not run together when read. */
export function chunksOf(paragraphs: readonly Paragraph[]): Chunk[] {
  const chunks: Chunk[] = [];
  paragraphs.forEach((paragraph, at) => {
    const ends = endsOf(paragraph, at < paragraphs.length - 1);
    paragraph.lines.forEach((line, index) => addLine(chunks, paragraph, line, ends[index] ?? ''));
  });
  return chunks;
}

/** The text goes on after a line that was broken at its own hyphen: within a word, or before a space («by- og»). */
function hyphenAt(end: LineEnd, segment: Segment, line: TextLine, paragraph: Paragraph): Piece['hyphen'] {
  if (end === '-') return 'added';
  return line !== paragraph.lines.at(-1) && segment.text.endsWith('-') ? 'own' : undefined;
}

function endsOf(paragraph: Paragraph, followed: boolean): LineEnd[] {
  const source = paragraph.runs.map((run) => run.text).join('');
  const lines = paragraph.lines.map((line) => line.segments.map((segment) => segment.text).join(''));
  return lineEnds(source, lines, followed);
}

function addLine(chunks: Chunk[], paragraph: Paragraph, line: TextLine, end: LineEnd): void {
  line.segments.forEach((segment, index) => {
    const run = paragraph.runs[segment.run];
    if (run === undefined) throw new Error(`a line refers to run ${segment.run}, which its paragraph lacks`);
    const last = index === line.segments.length - 1;
    chunkFor(chunks, run.link, run.lang ?? paragraph.lang).pieces.push({
      run,
      text: last && end === ' ' ? `${segment.text} ` : segment.text,
      x: line.x + segment.x,
      baseline: line.baseline,
      width: segment.width,
      hyphen: last ? hyphenAt(end, segment, line, paragraph) : undefined,
      endsLine: last && end === ' ',
    });
  });
}

function chunkFor(chunks: Chunk[], link: LinkTarget | undefined, lang: string): Chunk {
  const last = chunks.at(-1);
  if (last?.lang === lang && sameTarget(last.link, link)) return last;
  const chunk: Chunk = { link, lang, pieces: [] };
  chunks.push(chunk);
  return chunk;
}

function sameTarget(a: LinkTarget | undefined, b: LinkTarget | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}
