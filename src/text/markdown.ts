/** Reads the small Markdown of a content text: paragraphs and bullets of two levels; `inline-markdown` reads what stands in them. */
import { parseInline, type MarkdownPiece } from './inline-markdown.js';

export interface MarkdownParagraph {
  /** Bullet level 0 or 1; absent on plain paragraphs. */
  readonly bullet?: 0 | 1;
  readonly pieces: readonly MarkdownPiece[];
}

interface Block {
  readonly bullet?: 0 | 1;
  readonly indent: number;
  text: string;
}

const bulletLine = /^([ \t]*)-[ \t]+(\S.*)$/u;

/**
 * Marks are: a blank line between paragraphs, `- ` bullets (indented by two spaces for the second level), `**strong**`,
 * `*emphasis*`, `[text](https://..)`, `[text](mailto:..)`, `[text](slide:id)`, `[^key]` and `{{name:id form}}`. A line break inside a
 * paragraph is a space. Everything else is text and comes out as it was typed.
 *
 * Blocks are read here and not by a Markdown library: there `1.`, `*` and `-` are one construct that can only be
 * switched off as a whole, and white space at both ends of a line is dropped.
 */
export function parseMarkdown(text: string): readonly MarkdownParagraph[] {
  return blocksOf(text).map(({ bullet, text: content }) => ({
    ...(bullet === undefined ? {} : { bullet }),
    pieces: parseInline(content),
  }));
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const bullet = bulletBlock(line, blocks.at(-1));
    if (/^[ \t]*$/u.test(line)) open = undefined;
    else if (open && !bullet) open.text += ` ${open.bullet === undefined ? line : line.trimStart()}`;
    else blocks.push((open = bullet ?? { indent: 0, text: line }));
  }
  return blocks;
}

/** The level counts from the list's first bullet, since YAML and translation tools indent as they like. */
function bulletBlock(line: string, previous: Block | undefined): Block | undefined {
  const match = bulletLine.exec(line);
  if (!match) return undefined;
  const indent = (match[1] ?? '').replaceAll('\t', '  ').length;
  const base = previous?.bullet === undefined ? indent : previous.indent;
  const nested = indent >= base + 2;
  return { bullet: nested ? 1 : 0, indent: nested ? base : indent, text: match[2] ?? '' };
}
