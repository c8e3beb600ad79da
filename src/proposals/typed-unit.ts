/** A unit of a snapshot as tokens: each knows the characters of its file that printed it. */
import type { SnapshotUnit } from '../review/snapshot.js';
import { type MarkdownPiece } from '../text/inline-markdown.js';
import { type MarkdownParagraph, parseMarkdown } from '../text/markdown.js';
import { type Token, tokensOf } from './tokens.js';

export interface Looks {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Address, or `slide:<id>`. */
  readonly link?: string;
}

/** A reference, a footnote mark, or a stretch of typed words in one look. */
export interface TypedPiece extends Looks {
  /** As typed, where it is no words: `{{fact:…}}`, `[^key]`. */
  readonly atom?: string;
  /** The sign behind a figure that the sources disagree on, which nobody has typed: its `atom` is empty. */
  readonly sign?: true;
  readonly tokens: readonly Token[];
}

export interface TypedParagraph {
  readonly bullet?: 0 | 1;
  readonly pieces: readonly TypedPiece[];
  /** Where the lines of the file's text on which it stands begin and end, bullet included. */
  readonly start: number;
  readonly end: number;
}

export const typedParagraphs = ({ typed, paragraphs }: SnapshotUnit): readonly TypedParagraph[] =>
  parseMarkdown(typed).map((paragraph, index) => typedParagraph(typed, paragraph, paragraphs[index]));

function typedParagraph(
  typed: string,
  { bullet, pieces }: MarkdownParagraph,
  printed: SnapshotUnit['paragraphs'][number] | undefined,
): TypedParagraph {
  const first = pieces[0]?.start ?? 0;
  const last = typed.indexOf('\n', Math.max(0, (pieces.at(-1)?.end ?? 1) - 1));
  const { printedAt, isStopped, signAt } = printedPieces(printed);
  return {
    ...(bullet === undefined ? {} : { bullet }),
    pieces: pieces.flatMap((piece, at): readonly TypedPiece[] => {
      if (piece.kind !== 'text')
        return [
          {
            ...looksOf(piece),
            // A full stop after an abbreviation's own is typed and not printed: it stays with the reference.
            atom: isStopped(at) ? `${piece.raw}.` : piece.raw,
            tokens: tokensOf(printedAt(at)),
          },
          ...signAt(at),
        ];
      const words = typed.slice(piece.start, endOf(piece, typed));
      return [{ ...looksOf(piece), tokens: tokensOf(isStopped(at - 1) ? words.slice(1) : words) }];
    }),
    start: typed.lastIndexOf('\n', first - 1) + 1,
    end: last < 0 ? typed.length : last,
  };
}

/** What was printed of the typed pieces, by their places in the paragraph. */
interface PrintedPieces {
  readonly printedAt: (at: number) => string;
  /** Whether a full stop that was typed behind the piece is not printed, since its own ends in one. */
  readonly isStopped: (at: number) => boolean;
  /** What stands behind the piece though nobody typed it. */
  readonly signAt: (at: number) => readonly TypedPiece[];
}

function printedPieces(printed: SnapshotUnit['paragraphs'][number] | undefined): PrintedPieces {
  const all = printed?.pieces ?? [];
  const unsigned = all.filter((piece) => piece.typed !== '');
  const known = unsigned.filter((piece) => piece.typed !== '.');
  const stopped = new Set(unsigned.flatMap((piece, at) => (unsigned[at + 1]?.typed === '.' ? [piece] : [])));
  return {
    printedAt: (at) => known[at]?.printed ?? '',
    isStopped: (at) => {
      const piece = known[at];
      return piece !== undefined && stopped.has(piece);
    },
    signAt: (at) => {
      const piece = known[at];
      const next = piece === undefined ? undefined : all[all.indexOf(piece) + 1];
      if (next?.typed !== '') return [];
      return [{ bold: false, italic: false, atom: '', sign: true, tokens: tokensOf(next.printed) }];
    },
  };
}

const looksOf = ({ bold, italic, link }: MarkdownPiece): Looks => ({
  bold: bold === true,
  italic: italic === true,
  ...(link && { link: 'url' in link ? link.url : `slide:${link.slide}` }),
});

/** With the indentation of the next line, where a line ends with the piece. */
function endOf({ end }: MarkdownPiece, typed: string): number {
  const indented = /^[ \t]*/u.exec(typed.slice(end))?.[0].length ?? 0;
  return typed[end - 1] === '\n' ? end + indented : end;
}
