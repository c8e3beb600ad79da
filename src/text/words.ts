/** Cuts runs into the pieces that stay together on a line, and measures them. */
import { onceFor } from '../scene/once-for.js';
import { superscriptScale, type Run } from '../scene/text.js';
import type { FontMetrics, FontSet } from './fonts.js';

/** Characters of one run inside a word. */
export interface Piece {
  readonly run: number;
  readonly text: string;
  readonly width: number;
  /** Width up to where another program may break it first, where there is such a place. */
  readonly chunk?: number;
}

/** What is never broken by us: characters between two break opportunities, and the space that follows. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Width of the space after it, 0 after a hyphen and at the end. */
  readonly space: number;
  readonly spaceRun: number;
  /** Holds on to the next word. */
  readonly tied?: true;
  /**
   * Width of the shortest beginning that another program might still put on the line before: up to a slash, dash or
   * ellipsis, or a field, where it allows a break and we don't. Equal to `width` where there is none.
   */
  readonly firstChunk: number;
}

/**
 * Where other programs may break (Unicode line breaking, UAX 14), we don't, and no character of ours keeps them from it
 * (`no-break.ts`): wide spaces among them.
 */
const foreignBreak = /[/—…|!?}\u2000-\u2006\u2008-\u200B\u3000](?!\u2060)|–(?![\d\u2060])|(?<=.)‐(?=\p{L})/u;
/**
 * A line may end after a hyphen with letters on both sides, but not in «e-helse», «it-løsninger» or “co-funding”: up to
 * three letters look lost at the end of a line.
 */
const breakAfterHyphen = /(?<=\p{L}[-‐])(?!(?<=(?<![\p{L}\p{N}\p{M}/._@#=?&\u2011-])\p{L}{1,3}-)\p{L}{2})(?=\p{L})/u;
const hyphen = /[-‐]/u;
const endsInHyphen = /\p{L}[-‐]$/u;

/** `runs` in order; a word may be made of several runs («**frost**, which»). */
export function cutWords(runs: readonly Run[], fonts: FontSet): Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  const close = (space: number, spaceRun: number): void => {
    if (pieces.length > 0 || space > 0) words.push(makeWord(pieces, space, spaceRun));
    pieces = [];
  };
  runs.forEach((run, index) => {
    const font = fonts.get(run.font, run.bold, run.italic);
    const partsOf = partsIn(font);
    for (const token of run.text.match(/ |[^ ]+/gu) ?? []) {
      if (token === ' ') close(inPoints(font.width(' '), run), index);
      else
        partsOf(token).forEach((part, at) => {
          if (at > 0 || (pieces.length > 0 && breaksBefore(token, pieces))) close(0, index);
          pieces.push(run.field === undefined ? pieceOf(part, run, index) : fieldOf(part, run, index, pieces.length));
        });
    }
  });
  close(0, Math.max(0, runs.length - 1));
  return words;
}

/** The part of a token that stays together; lengths are fractions of the size. */
interface Part {
  readonly text: string;
  readonly width: number;
  /** Up to where another program may break it first. */
  readonly chunk?: number;
}

/** Texts are made of the same words again and again, so each is cut and measured once in a font. */
const partsIn = onceFor((font: FontMetrics) => {
  const known = new Map<string, readonly Part[]>();
  return (token: string): readonly Part[] => {
    let parts = known.get(token);
    if (parts === undefined) known.set(token, (parts = splitAtHyphens(token).map((text) => partOf(text, font))));
    return parts;
  };
});

function partOf(text: string, font: FontMetrics): Part {
  const at = text.search(foreignBreak);
  const width = font.width(text);
  return at < 0 ? { text, width } : { text, width, chunk: font.width(text.slice(0, at + 1)) };
}

function pieceOf({ text, width, chunk }: Part, run: Run, index: number): Piece {
  const piece = { run: index, text, width: inPoints(width, run) };
  return chunk === undefined ? piece : { ...piece, chunk: inPoints(chunk, run) };
}

/** LibreOffice may end a line on either side of a field, whatever stands there: the first side inside the word counts. */
const fieldOf = ({ text, width }: Part, run: Run, index: number, before: number): Piece => ({
  ...pieceOf({ text, width }, run, index),
  chunk: before === 0 ? inPoints(width, run) : 0,
});

/** `by- og` stays as it is, `KommIT-rådet` may break after the hyphen. */
const splitAtHyphens = (token: string): string[] => (hyphen.test(token) ? token.split(breakAfterHyphen) : [token]);

/** The hyphen may end a run, and the letters after it start the next. */
function breaksBefore(token: string, pieces: readonly Piece[]): boolean {
  if (!endsInHyphen.test(pieces.at(-1)?.text ?? '')) return false;
  const before = pieces.map((piece) => piece.text).join('');
  return splitAtHyphens(before + token)[0] === before;
}

function makeWord(pieces: readonly Piece[], space: number, spaceRun: number): Word {
  let width = 0;
  let chunk: number | undefined;
  for (const piece of pieces) {
    if (piece.chunk !== undefined) chunk ??= width + piece.chunk;
    width += piece.width;
  }
  return { pieces, width, space, spaceRun, firstChunk: chunk !== undefined && chunk < width - 0.01 ? chunk : width };
}

/** Advance of a text in points, kerning and ligatures off. */
export const textWidth = (text: string, run: Cut & Sized, fonts: FontSet): number =>
  inPoints(fonts.get(run.font, run.bold, run.italic).width(text), run);

type Cut = Pick<Run, 'font' | 'bold' | 'italic'>;
type Sized = Pick<Run, 'size' | 'superscript'>;

const inPoints = (width: number, { size, superscript }: Sized): number =>
  width * size * (superscript ? superscriptScale : 1);
