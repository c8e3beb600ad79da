/** Cuts runs into the pieces that stay together on a line, and measures them. */
import { superscriptScale, type Run } from '../scene/text.js';
import type { FontSet } from './fonts.js';

/** Characters of one run inside a word. */
export interface Piece {
  readonly run: number;
  readonly text: string;
  readonly width: number;
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
   * ellipsis where it allows a break and we don't. Equal to `width` where there is none.
   */
  readonly firstChunk: number;
}

/**
 * Where other programs may break (Unicode line breaking, UAX 14), we don't, and no character of ours keeps them from it
 * (`no-break.ts`): wide spaces among them.
 */
const foreignBreak = /[/—…|!?}\u2000-\u2006\u2008-\u200B\u3000](?!\u2060)|–(?![\d\u2060])|(?<=.)‐(?=\p{L})/u;
/**
 * After a hyphen with letters on both sides, but for «e-helse», «it-løsninger», “co-funding”: up to three letters look
 * lost at the end of a line.
 */
const breakAfterHyphen = /(?<=\p{L}[-‐])(?!(?<=(?<![\p{L}\p{N}\p{M}/._@#=?&\u2011-])\p{L}{1,3}-)\p{L}{2})(?=\p{L})/u;
const hyphen = /[-‐]/u;
const endsInHyphen = /\p{L}[-‐]$/u;

/** `runs` in order; a word may be made of several runs («**Difi**, som»). */
export function cutWords(runs: readonly Run[], fonts: FontSet): Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  const close = (space: number, spaceRun: number): void => {
    if (pieces.length > 0 || space > 0) words.push(makeWord(pieces, space, spaceRun, runs, fonts));
    pieces = [];
  };
  runs.forEach((run, index) => {
    for (const token of run.text.match(/ |[^ ]+/gu) ?? []) {
      if (token === ' ') close(textWidth(' ', run, fonts), index);
      else
        partsOf(token).forEach((part, at) => {
          if (at > 0 || (pieces.length > 0 && breaksBefore(token, pieces))) close(0, index);
          pieces.push({ run: index, text: part, width: textWidth(part, run, fonts) });
        });
    }
  });
  close(0, Math.max(0, runs.length - 1));
  return words;
}

/** `by- og` stays as it is, `KommIT-rådet` may break after the hyphen. */
const partsOf = once((token): readonly string[] => (hyphen.test(token) ? token.split(breakAfterHyphen) : [token]));

/** Where another program may break a piece first; below 0 where it may not. */
const foreignBreakIn = once((text) => text.search(foreignBreak));

/** Texts are made of the same words again and again. */
function once<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      // A deck has some thousands; a program that builds on and on has others in time.
      if (known.size >= mostKnown) known.clear();
      known.set(text, (found = look(text)));
    }
    return found;
  };
}

const mostKnown = 50_000;

/** The hyphen may end a run, and the letters after it start the next. */
function breaksBefore(token: string, pieces: readonly Piece[]): boolean {
  if (!endsInHyphen.test(pieces.at(-1)?.text ?? '')) return false;
  const before = pieces.map((piece) => piece.text).join('');
  return partsOf(before + token)[0] === before;
}

function makeWord(
  pieces: readonly Piece[],
  space: number,
  spaceRun: number,
  runs: readonly Run[],
  fonts: FontSet,
): Word {
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  return { pieces, width, space, spaceRun, firstChunk: firstChunk(pieces, width, runs, fonts) };
}

function firstChunk(pieces: readonly Piece[], width: number, runs: readonly Run[], fonts: FontSet): number {
  let before = 0;
  for (const piece of pieces) {
    const at = foreignBreakIn(piece.text);
    const run = runs[piece.run];
    if (at >= 0 && run !== undefined) {
      const chunk = before + textWidth(piece.text.slice(0, at + 1), run, fonts);
      return chunk < width - 0.01 ? chunk : width;
    }
    before += piece.width;
  }
  return width;
}

/** Advance of a text in points, kerning and ligatures off. */
export function textWidth(
  text: string,
  run: Pick<Run, 'font' | 'bold' | 'italic' | 'size' | 'superscript'>,
  fonts: FontSet,
): number {
  return fonts.get(run.font, run.bold, run.italic).width(text) * run.size * (run.superscript ? superscriptScale : 1);
}
