/**
 * Chooses the width at which a text is broken so that other programs, which measure a hair differently, break it alike:
 * the widest width that needs no more lines and leaves every break a margin; see design, section 4, «Breaks are pinned».
 */
import { breakLines, type BrokenLine } from './break-lines.js';
import type { Word } from './words.js';

export interface Pinned {
  /** Width to break at, at most the box's; the box's right inset takes the difference. */
  readonly width: number;
  /** Smallest distance between a break and its tipping point, in points. */
  readonly margin: number;
  /** Lines of each paragraph. */
  readonly lines: readonly (readonly BrokenLine[])[];
}

/** A paragraph to break: its words, and the indent its lines lose. */
export interface Breakable {
  readonly words: readonly Word[];
  readonly indent: number;
}

/** 2 pt, or 0.25 % of the width where that is more. */
export const breakMargin = (width: number): number => Math.max(2, width * 0.0025);

/** `available`: width of the box less its insets, in points. All paragraphs of a box share one width. */
export function pinBreaks(paragraphs: readonly Breakable[], available: number): Pinned {
  const margin = breakMargin(available);
  const first = breakAll(paragraphs, roomFor(paragraphs, available, margin));
  const count = countLines(first);
  let lines = first;
  let best: Pinned | undefined;
  for (;;) {
    const span = spanOf(paragraphs, lines);
    const top = Math.min(available, span.tips - margin);
    if (top >= span.longest + margin - 1e-9) return { width: top, margin, lines };
    const middle = Math.min(available, (span.longest + span.tips) / 2);
    const smallest = Math.min(middle - span.longest, span.tips - middle);
    if (best === undefined || smallest > best.margin) best = { width: middle, margin: smallest, lines };
    const narrower = breakAll(paragraphs, span.longest - 1e-3);
    if (countLines(narrower) > count || sameLines(narrower, lines)) return best;
    lines = narrower;
  }
}

/** A text that would fill its single line to the last point is safer on two: there its break can be pinned. */
function roomFor(paragraphs: readonly Breakable[], available: number, margin: number): number {
  const single = breakAll(paragraphs, available).every((lines) => lines.length <= 1);
  return single ? available - margin : available;
}

const breakAll = (paragraphs: readonly Breakable[], width: number): BrokenLine[][] =>
  paragraphs.map((paragraph) => breakLines(paragraph.words, width - paragraph.indent));

const countLines = (lines: readonly (readonly BrokenLine[])[]): number => lines.reduce((sum, of) => sum + of.length, 0);

const sameLines = (a: readonly (readonly BrokenLine[])[], b: readonly (readonly BrokenLine[])[]): boolean =>
  a.every((lines, index) => lines.every((line, at) => b[index]?.[at]?.end === line.end));

/** The widths between which these breaks hold: no narrower than the longest line, short of the first word that would fit. */
function spanOf(paragraphs: readonly Breakable[], broken: readonly (readonly BrokenLine[])[]): { longest: number; tips: number } {
  let longest = 0;
  let tips = Infinity;
  broken.forEach((lines, index) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return;
    for (const line of lines) {
      longest = Math.max(longest, paragraph.indent + line.width);
      const last = paragraph.words[line.end - 1];
      const next = paragraph.words[line.end];
      if (last !== undefined && next !== undefined) tips = Math.min(tips, paragraph.indent + line.width + last.space + next.firstChunk);
    }
  });
  return { longest, tips };
}
