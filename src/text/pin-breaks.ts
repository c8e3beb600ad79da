/**
 * Chooses the width at which a text is broken so that other programs, which measure a hair differently, break it alike:
 * the widest width that needs no more lines and leaves every break a margin; see design, section 4, «Breaks are pinned».
 */
import { breakLines, naturalWidth, type BrokenLine } from './break-lines.js';
import { fillLastLine } from './last-line.js';
import type { Word } from './words.js';

export interface Pinned {
  /** Width to break at, at most the box's; the box's right inset takes the difference. */
  readonly width: number;
  /** Smallest distance between a break and its tipping point, in points. */
  readonly margin: number;
  /** Lines of each paragraph. */
  readonly lines: readonly (readonly BrokenLine[])[];
}

/**
 * What is kept from the tipping point where there is room for it: other programs kern, or measure another cut of the
 * family, so a long line comes out some points shorter there than here. The breaks are the same at any of these widths.
 */
export const wideMargin = (width: number): number => 2 + width * 0.01;

/** A paragraph to break: its words, and the indent its lines lose. */
export interface Breakable {
  readonly words: readonly Word[];
  readonly indent: number;
}

/**
 * 2 pt, or 1 % of the width where that is more: LibreOffice sets text in whole pixels of 600 dpi, 63 for 62.5 at 7.5 pt,
 * so that a line of 880 pt comes out up to 7 pt wider there.
 */
export const breakMargin = (width: number): number => Math.max(2, width * 0.01);

/**
 * `available`: width of the box less its insets, in points. All paragraphs of a box share one width. Of the ways to break
 * that leave the margin the widest is taken; without any that leaves it, the one with the largest smallest margin.
 */
export function pinBreaks(paragraphs: readonly Breakable[], available: number): Pinned {
  const margin = breakMargin(available);
  let best: Pinned | undefined;
  for (const candidate of candidates(paragraphs, available, margin)) {
    if (best === undefined || candidate.margin > best.margin) best = candidate;
    if (best.margin >= margin) break;
  }
  return best ?? { width: available, margin, lines: [] };
}

/** Texts with more ways to break than this are long enough to have good ones among the first. */
const mostCandidates = 16;

/** Ways to break that need no more lines, from the widest width down; each at the best width it holds for. */
function* candidates(paragraphs: readonly Breakable[], available: number, margin: number): Generator<Pinned> {
  let lines = breakAll(paragraphs, roomFor(paragraphs, available, margin), available);
  const count = countLines(lines);
  for (let index = 0; index < mostCandidates; index++) {
    const span = spanOf(paragraphs, lines);
    // Never narrower than the longest line, also where a slash or dash in the next word would let another program tip it.
    const held = Math.max(0, Math.min(wideMargin(available), (span.tips - span.longest) / 2));
    const width = Math.min(available, Math.max(span.longest, span.tips - held));
    const smallest = Math.min(width - span.longest, span.tips - width);
    yield { width, margin: Math.min(margin, smallest + 1e-9), lines };
    const narrower = breakAll(paragraphs, span.longest - 1e-3, available);
    if (countLines(narrower) > count || sameLines(narrower, lines)) return;
    lines = narrower;
  }
}

/** A paragraph that would fill its single line to the last point is safer on two: there its break can be pinned. */
function roomFor(paragraphs: readonly Breakable[], available: number, margin: number): number {
  const isTight = ({ words, indent }: Breakable): boolean => {
    const left = available - indent - naturalWidth(words);
    return words.length > 1 && left >= -1e-6 && left < margin;
  };
  return paragraphs.some(isTight) ? available - margin : available;
}

const breakAll = (paragraphs: readonly Breakable[], width: number, available: number): (readonly BrokenLine[])[] =>
  paragraphs.map(({ words, indent }) =>
    fillLastLine(words, breakLines(words, width - indent), width - indent, available - indent),
  );

const countLines = (lines: readonly (readonly BrokenLine[])[]): number => lines.reduce((sum, of) => sum + of.length, 0);

const sameLines = (a: readonly (readonly BrokenLine[])[], b: readonly (readonly BrokenLine[])[]): boolean =>
  a.every((lines, index) => lines.every((line, at) => b[index]?.[at]?.end === line.end));

/** The widths between which these breaks hold: no narrower than the longest line, short of the first word that would fit. */
function spanOf(
  paragraphs: readonly Breakable[],
  broken: readonly (readonly BrokenLine[])[],
): { longest: number; tips: number } {
  let longest = 0;
  let tips = Infinity;
  broken.forEach((lines, index) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return;
    lines.forEach((line, at) => {
      longest = Math.max(longest, paragraph.indent + line.width);
      const last = paragraph.words[line.end - 1];
      const next = lines[at + 1];
      if (last !== undefined && next !== undefined)
        tips = Math.min(tips, paragraph.indent + line.width + last.space + firstChunk(paragraph.words, next));
    });
  });
  return { longest, tips };
}

/** Width of what another program puts on the line before as soon as it fits. */
function firstChunk(words: readonly Word[], { start, tied = 0 }: BrokenLine): number {
  let before = 0;
  for (let at = start; ; at++) {
    const word = words[at];
    if (word === undefined) return before;
    if (at === start + tied || word.firstChunk < word.width) return before + word.firstChunk;
    before += word.width + word.space;
  }
}
