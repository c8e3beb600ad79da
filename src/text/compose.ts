/**
 * Sets a text in a box: runs in a style, broken, pinned and placed, ready for the scene. Measured here, drawn by the
 * renderers as it is.
 */
import type { Align, Insets, Paragraph, Run, Segment, TextBody, TextLine } from '../scene/text.js';
import { longestWord, naturalWidth, type BrokenLine } from './break-lines.js';
import type { FontSet } from './fonts.js';
import { closeBreaks, runsOf, spaceAfter } from './no-break.js';
import { breakMargin, pinBreaks, wideMargin, type Pinned } from './pin-breaks.js';
import { pixelScale } from './pixel-scale.js';
import { cutWords, type Word } from './words.js';

/** A paragraph before it is broken. */
export type ParagraphDraft = Omit<Paragraph, 'lines'>;

export interface Composed {
  readonly body: TextBody;
  /** Number of lines of all paragraphs. */
  readonly lineCount: number;
  /** Points by which the longest word is too wide for the box; 0 when all fit. */
  readonly tooWide: number;
  /** The word that is, or an empty string. */
  readonly widestWord: string;
  /** Points by which the box could be wider or narrower and every program would still break these lines; under 0 one is sure to break elsewhere. */
  readonly margin: number;
}

export interface Frame {
  /** Outer width of the box in points. */
  readonly width: number;
  readonly insets: Insets;
  readonly anchor: TextBody['anchor'];
  /** Points that a program may keep for itself inside the insets (0.75 in table cells of LibreOffice). */
  readonly reserve: number;
}

/** Lines start at the top inset; `anchorLines` moves them once the box's height is known. */
export function compose(drafts: readonly ParagraphDraft[], frame: Frame, fonts: FontSet): Composed {
  const available = frame.width - frame.insets.left - frame.insets.right - frame.reserve;
  const breakable = drafts.map(({ runs, indent }) => ({
    words: cutWords(runs, fonts),
    indent,
    scales: runs.map(pixelScale),
    display: runs[0]?.font === 'title',
  }));
  const pinned = pinBreaks(breakable, available, frame.reserve);
  const insets = pinnedInsets(frame.insets, available - pinned.width, drafts[0]?.align ?? 'left');
  let y = insets.top;
  const paragraphs = drafts.map((draft, index): Paragraph => {
    y += index === 0 ? 0 : draft.spaceBefore;
    const broken = pinned.lines[index] ?? [];
    const widest = pinned.width + wideMargin(available) - draft.indent;
    const cut = breakable[index]?.words ?? [];
    const words = closeBreaks(cut, broken, widest, { runs: draft.runs, fonts });
    const runs = words === cut ? draft.runs : runsOf(words, draft.runs);
    const descents = descentsOf(draft.runs, fonts);
    const lines = broken.map((line, at) =>
      placeLine(
        draft,
        { words, line, descent: lineDescent(descents, words, line) },
        { x: insets.left, y: y + at * draft.leading, width: pinned.width },
      ),
    );
    y += Math.max(1, broken.length) * draft.leading;
    return { ...draft, runs, spaceBefore: index === 0 ? 0 : draft.spaceBefore, lines };
  });
  const body: TextBody = { paragraphs, insets, anchor: frame.anchor, height: y - insets.top };
  return { body, lineCount: countOf(pinned), margin: pinned.margin, ...widest(breakable, available) };
}

const countOf = (pinned: Pinned): number => pinned.lines.reduce((sum, lines) => sum + lines.length, 0);

function widest(
  paragraphs: readonly { words: readonly Word[]; indent: number }[],
  available: number,
): { tooWide: number; widestWord: string } {
  let tooWide = 0;
  let widestWord = '';
  for (const { words, indent } of paragraphs) {
    const excess = longestWord(words) + indent - available;
    if (excess <= Math.max(tooWide, 0.01)) continue;
    tooWide = excess;
    const word = words.reduce((a, b) => (b.width > a.width ? b : a));
    widestWord = word.pieces.map((piece) => piece.text).join('');
  }
  return { tooWide, widestWord };
}

/** Centred text loses the pinned width at both sides, right-aligned text at the left, so that it stays where it is. */
function pinnedInsets(insets: Insets, spare: number, align: Align): Insets {
  const left = align === 'left' ? 0 : align === 'center' ? spare / 2 : spare;
  return { ...insets, left: insets.left + left, right: insets.right + spare - left };
}

function placeLine(
  draft: ParagraphDraft,
  { words, line, descent }: { readonly words: readonly Word[]; readonly line: BrokenLine; readonly descent: number },
  at: { readonly x: number; readonly y: number; readonly width: number },
): TextLine {
  const room = at.width - draft.indent;
  const shift = draft.align === 'left' ? 0 : draft.align === 'center' ? (room - line.width) / 2 : room - line.width;
  return {
    x: at.x + draft.indent + shift,
    baseline: at.y + draft.leading - descent,
    width: line.width,
    segments: segmentsOf(words.slice(line.start, line.end), draft.runs),
  };
}

/** How far each run reaches below its baseline, in points; raised signs do not. */
const descentsOf = (runs: readonly Run[], fonts: FontSet): number[] =>
  runs.map((run) => (run.superscript ? 0 : fonts.get(run.font, run.bold, run.italic).descent * run.size));

/** With exact spacing LibreOffice keeps the descent of the line's largest text and lets the ascent take what is left. */
function lineDescent(descents: readonly number[], words: readonly Word[], line: BrokenLine): number {
  let descent = 0;
  for (let at = line.start; at < line.end; at++)
    for (const { run } of words[at]?.pieces ?? []) descent = Math.max(descent, descents[run] ?? 0);
  return descent;
}

/** A segment while pieces join it. */
interface Growing extends Pick<Segment, 'run' | 'x'> {
  readonly pieces: string[];
  width: number;
}

/** Pieces of the same run that follow each other become one segment, spaces inside the line included. */
function segmentsOf(words: readonly Word[], runs: readonly Run[]): Segment[] {
  const segments: Growing[] = [];
  let x = 0;
  const add = (run: number, text: string, width: number): void => {
    const last = segments.at(-1);
    if (last?.run === run) {
      last.pieces.push(text);
      last.width += width;
    } else if (runs[run] !== undefined) segments.push({ run, pieces: [text], x, width });
    x += width;
  };
  words.forEach((word, index) => {
    for (const piece of word.pieces) add(piece.run, piece.text, piece.width);
    if (index < words.length - 1 && word.space > 0) add(word.spaceRun, spaceAfter(word), word.space);
  });
  return segments.map(({ run, pieces, x: from, width }) => ({ run, text: textOf(pieces, runs[run]), x: from, width }));
}

/** Joined at once, since a text that is added to keeps all its pieces; a run that stands on one line is not copied. */
function textOf(pieces: readonly string[], run: Run | undefined): string {
  const text = pieces.join('');
  return text === run?.text ? run.text : text;
}

/** Width the text asks for on one line a paragraph, insets and the margin for other programs included. */
export function contentWidth(drafts: readonly ParagraphDraft[], insets: Insets, fonts: FontSet): number {
  const text = Math.max(0, ...drafts.map((draft) => draft.indent + naturalWidth(cutWords(draft.runs, fonts))));
  return text + insets.left + insets.right + breakMargin(text + breakMargin(text)) + 0.01;
}

/** How far the anchor moves the lines down in a box of this height, in points. */
export function anchorShift(body: TextBody, boxHeight: number): number {
  const free = boxHeight - body.insets.top - body.insets.bottom - body.height;
  return body.anchor === 'top' ? 0 : body.anchor === 'middle' ? free / 2 : free;
}

/** Moves the lines to where the anchor puts them in a box of this height. */
export function anchorLines(body: TextBody, boxHeight: number): TextBody {
  const shift = anchorShift(body, boxHeight);
  if (Math.abs(shift) < 1e-9) return body;
  const paragraphs = body.paragraphs.map((paragraph) => ({
    ...paragraph,
    lines: paragraph.lines.map((line) => ({ ...line, baseline: line.baseline + shift })),
  }));
  return { ...body, paragraphs };
}
