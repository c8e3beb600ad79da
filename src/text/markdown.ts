/** Reads the small Markdown of a content text: paragraphs and bullets of two levels; `inline-markdown` reads what stands in them. */
import { parseInline, type MarkdownPiece } from './inline-markdown.js';

export interface MarkdownParagraph {
  /** Bullet level 0 or 1; absent on plain paragraphs. */
  readonly bullet?: 0 | 1;
  readonly pieces: readonly MarkdownPiece[];
}

interface Line {
  readonly text: string;
  /** Offset of its first character in the whole text. */
  readonly start: number;
}

interface Block {
  readonly bullet?: 0 | 1;
  readonly indent: number;
  readonly lines: Line[];
}

const bulletLine = /^([ \t]*)-[ \t]+(\S.*)$/u;

/**
 * Marks are: a blank line between paragraphs, `- ` bullets (indented by two spaces for the second level), `**strong**`,
 * `*emphasis*`, `[text](https://..)`, `[text](mailto:..)`, `[text](slide:id)`, `[^key]` and `{{name:id form}}`. A line break inside a
 * paragraph is a space. Everything else is text and comes out as it was typed. Pieces name their place in `text`.
 *
 * Blocks are read here and not by a Markdown library: there `1.`, `*` and `-` are one construct that can only be
 * switched off as a whole, and white space at both ends of a line is dropped.
 */
export function parseMarkdown(text: string): readonly MarkdownParagraph[] {
  let paragraphs = known.get(text);
  if (paragraphs === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, (paragraphs = read(text)));
  }
  return paragraphs;
}

/** Checks read the same text one after the other, and then it is set. */
const known = new Map<string, readonly MarkdownParagraph[]>();

/** The texts of a hundred slides in three languages; what a longer deck says is read again. */
const mostKnown = 6_000;

const read = (text: string): readonly MarkdownParagraph[] =>
  blocksOf(text).map(({ bullet, lines }) => ({
    ...(bullet === undefined ? {} : { bullet }),
    pieces: placed(parseInline(lines.map((line) => line.text).join(' ')), lines),
  }));

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of linesOf(text)) {
    const bullet = bulletBlock(line, blocks.at(-1));
    if (/^[ \t]*$/u.test(line.text)) open = undefined;
    else if (open && !bullet) open.lines.push(open.bullet === undefined ? line : lastOf(line, line.text.trimStart()));
    else blocks.push((open = bullet ?? { indent: 0, lines: [line] }));
  }
  return blocks;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/gu)) {
    yield { text: text.slice(start, index), start };
    start = index + end.length;
  }
  yield { text: text.slice(start), start };
}

/** The end of a line as a line of its own. */
const lastOf = ({ text, start }: Line, end: string): Line => ({ text: end, start: start + text.length - end.length });

/** The level counts from the list's first bullet, since YAML and translation tools indent as they like. */
function bulletBlock(line: Line, previous: Block | undefined): Block | undefined {
  const match = bulletLine.exec(line.text);
  if (!match) return undefined;
  const indent = (match[1] ?? '').replaceAll('\t', '  ').length;
  const base = previous?.bullet === undefined ? indent : previous.indent;
  const nested = indent >= base + 2;
  return { bullet: nested ? 1 : 0, indent: nested ? base : indent, lines: [lastOf(line, match[2] ?? '')] };
}

/** From places in the paragraph, where a space stands between lines, to places in the whole text. */
function placed(pieces: readonly MarkdownPiece[], lines: readonly Line[]): readonly MarkdownPiece[] {
  const place = placesIn(lines);
  return pieces.map((piece) => ({ ...piece, start: place(piece.start), end: place(piece.end - 1) + 1 }));
}

/** Asked for from left to right only, so that each line is passed once. */
function placesIn(lines: readonly Line[]): (offset: number) => number {
  let index = 0;
  let before = 0;
  return (offset) => {
    for (let line = lines[index]; line && offset > before + line.text.length; line = lines[++index])
      before += line.text.length + 1;
    return (lines[index]?.start ?? 0) + offset - before;
  };
}
