/**
 * Chooses the width at which a text is broken so that other programs, which measure a hair differently, break it alike:
 * the widest width that needs no more lines and leaves every break a margin.
 */
import { breakLines, naturalWidth, type BrokenLine } from './break-lines.js';
import { fillLastLine } from './last-line.js';
import { bringDownSmallWords } from './small-words.js';
import type { Word } from './words.js';

export interface Pinned {
  /** Width to break at, at most the box's; the box's right inset takes the difference. */
  readonly width: number;
  /** Smallest distance between a break and its tipping point in any program, in points; at most the margin asked for. */
  readonly margin: number;
  /** Lines of each paragraph. */
  readonly lines: readonly (readonly BrokenLine[])[];
}

/**
 * What is kept from the tipping point where there is room for it: other programs kern, or measure another cut of the
 * family, so a long line comes out some points shorter there than here. The breaks are the same at any of these widths.
 */
export const wideMargin = (width: number): number => 2 + width * 0.01;

/** A paragraph to break: its words, the indent its lines lose, and by what LibreOffice's widths of each run differ. */
export interface Breakable {
  readonly words: readonly Word[];
  readonly indent: number;
  readonly scales?: readonly number[];
  /** Whether it is read as a title is: its first line does not end in a small word. */
  readonly display?: boolean;
}

/**
 * 2 pt, or 1 % of the width where that is more: LibreOffice sets text in whole pixels of 600 dpi, 63 for 62.5 at 7.5 pt,
 * so that a line of 880 pt comes out up to 7 pt wider there.
 */
export const breakMargin = (width: number): number => Math.max(2, width * 0.01);

/**
 * `available`: width of the box less its insets and `reserve`, in points; programs may take the reserve too. All paragraphs
 * of a box share one width. The widest of the ways to break that leave the margin is taken; where none leaves it, the
 * one that keeps farthest from what the other programs make of its lines.
 */
export function pinBreaks(paragraphs: readonly Breakable[], available: number, reserve = 0): Pinned {
  const margin = breakMargin(available);
  let best: Pinned | undefined;
  let count = 0;
  for (const candidate of candidates(paragraphs, available, reserve)) {
    count ||= countLines(candidate.lines);
    // A line more is for breaks that another program is sure to move, and only where it mends them.
    const isTaller = countLines(candidate.lines) > count;
    if (isTaller && best !== undefined && best.margin >= 0) break;
    if (best === undefined || candidate.margin > (isTaller ? Math.max(0, best.margin) : best.margin)) best = candidate;
    if (best.margin >= margin) break;
  }
  return best ?? { width: available, margin, lines: [] };
}

/** Texts with more ways to break than this are long enough to have good ones among the first. */
const mostCandidates = 16;

/** Ways to break from the widest width down; each at the best width it holds for. */
function* candidates(paragraphs: readonly Breakable[], available: number, reserve: number): Generator<Pinned> {
  let lines = breakAll(paragraphs, roomFor(paragraphs, available, breakMargin(available)), available);
  for (let index = 0; index < mostCandidates; index++) {
    const room = { available, reserve };
    const loose = loosened(paragraphs, lines, room);
    const span = spanOf(paragraphs, loose);
    yield { ...bestWidth(span, room), lines: loose };
    const narrower = breakAll(paragraphs, span.longest - 1e-3, available);
    if (sameLines(narrower, lines)) return;
    lines = narrower;
  }
}

interface Room {
  readonly available: number;
  readonly reserve: number;
}

/**
 * The same lines without the no-break spaces of each paragraph that breaks so by the width of the box alone: whoever edits
 * the text should find plain spaces in it. Ties stay where another program could then put the words back.
 */
function loosened(paragraphs: readonly Breakable[], lines: readonly Lines[], room: Room): readonly Lines[] {
  return lines.reduce<readonly Lines[]>((kept, own, index) => {
    if (!own.some(({ tied = 0 }) => tied > 0)) return kept;
    const loose = kept.with(index, own.map(untied));
    const tied = bestWidth(spanOf(paragraphs, kept), room).margin;
    const asked = Math.max(0, Math.min(breakMargin(room.available), tied));
    return bestWidth(spanOf(paragraphs, loose), room).margin >= asked ? loose : kept;
  }, lines);
}

type Lines = readonly BrokenLine[];

const untied = ({ start, end, width }: BrokenLine): BrokenLine => ({ start, end, width });

const bestWidth = (span: Span, { available, reserve }: Room): Omit<Pinned, 'lines'> =>
  withMargin(span, available) ?? amid(span, available, reserve);

/** The width that leaves the margin on both sides, where one does. */
function withMargin({ longest, tips }: Span, available: number): Omit<Pinned, 'lines'> | undefined {
  const margin = breakMargin(available);
  // Never narrower than the longest line, also where a slash or dash in the next word would let another program tip it.
  const held = Math.max(0, Math.min(wideMargin(available), (tips - longest) / 2));
  const width = Math.min(available, Math.max(longest, tips - held));
  return Math.min(width - longest, tips - width) + 1e-9 >= margin ? { width, margin } : undefined;
}

/** In the middle of the widths at which all programs break so, the reserve taken or not. */
function amid({ longest, from, to }: Span, available: number, reserve: number): Omit<Pinned, 'lines'> {
  const width = Math.min(available, Math.max(longest, (from + to - reserve) / 2));
  return { width, margin: Math.min(width - from, to - reserve - width) + 1e-9 };
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
  paragraphs.map(({ words, indent, display }) => {
    const room = width - indent;
    const lines = fillLastLine(words, breakLines(words, room), room, available - indent);
    return display === true ? bringDownSmallWords(words, lines, room) : lines;
  });

const countLines = (lines: readonly (readonly BrokenLine[])[]): number => lines.reduce((sum, of) => sum + of.length, 0);

const sameLines = (a: readonly (readonly BrokenLine[])[], b: readonly (readonly BrokenLine[])[]): boolean =>
  a.every((lines, index) => lines.every((line, at) => b[index]?.[at]?.end === line.end));

/** The widths between which breaks hold: from that of the longest line up to where the first word would move to the line before. */
interface Span {
  readonly longest: number;
  readonly tips: number;
  /** The same in every program. */
  readonly from: number;
  readonly to: number;
}

function spanOf(paragraphs: readonly Breakable[], broken: readonly (readonly BrokenLine[])[]): Span {
  let [longest, from] = [0, 0];
  let [tips, to] = [Infinity, Infinity];
  broken.forEach((lines, index) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return;
    const { words, indent } = paragraph;
    lines.forEach((line, at) => {
      const grown = growth(paragraph, line);
      longest = Math.max(longest, indent + line.width);
      from = Math.max(from, indent + line.width + Math.max(0, grown));
      const last = words[line.end - 1];
      const next = lines[at + 1];
      if (last === undefined || next === undefined) return;
      const tip = indent + line.width + last.space + firstChunk(words, next);
      tips = Math.min(tips, tip);
      to = Math.min(to, tip + Math.min(0, grown));
    });
  });
  return { longest, tips, from, to };
}

/** Points by which LibreOffice sets a line wider than its fonts say. */
function growth({ words, scales }: Breakable, { start, end }: BrokenLine): number {
  if (scales === undefined) return 0;
  let grown = 0;
  words.slice(start, end).forEach(({ pieces, space, spaceRun }, at) => {
    for (const { run, width } of pieces) grown += width * ((scales[run] ?? 1) - 1);
    if (start + at < end - 1) grown += space * ((scales[spaceRun] ?? 1) - 1);
  });
  return grown;
}

/** Width of the piece of the next line that another program puts on this one as soon as it fits. */
function firstChunk(words: readonly Word[], { start, tied = 0 }: BrokenLine): number {
  let before = 0;
  for (let at = start; ; at++) {
    const word = words[at];
    if (word === undefined) return before;
    if (at === start + tied || word.firstChunk < word.width) return before + word.firstChunk;
    before += word.width + word.space;
  }
}
