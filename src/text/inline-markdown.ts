/** Reads the marks inside a paragraph with mdast-util-from-markdown, and cuts every piece out of the typed text itself. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { LinkTarget } from '../scene/text.js';

export interface PieceStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly link?: LinkTarget;
}

/** `raw` is the piece as typed. A directive that is no `name:id form` has an empty name and id. */
export type MarkdownPiece = PieceStyle &
  (
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'directive';
        readonly name: string;
        readonly id: string;
        readonly form?: string;
        readonly raw: string;
      }
    | { readonly kind: 'footnote'; readonly key: string; readonly raw: string }
  );

type Root = ReturnType<typeof fromMarkdown>;
type Inline = Extract<Root['children'][number], { type: 'paragraph' }>['children'][number];

/** All of CommonMark but attention and links. */
const disabled = [
  ...['autolink', 'blockQuote', 'characterEscape', 'characterReference', 'codeFenced', 'codeIndented', 'codeText'],
  ...['definition', 'hardBreakEscape', 'headingAtx', 'htmlFlow', 'htmlText', 'labelStartImage', 'list'],
  ...['setextUnderline', 'thematicBreak'],
];
const ownMarks = /\{\{[^{}]*\}\}|\[\^[^\]\s[{}]+\]/gu;
const directive = /^\{\{\s*([\w-]+):(\S+?)(?:\s+(\S+))?\s*\}\}$/u;

/** `text` is one paragraph without line breaks. Joined, the pieces' texts and raws are `text` less its marks. */
export function parseInline(text: string): readonly MarkdownPiece[] {
  const from = text.length - text.replace(/^[ \t]+/u, '').length;
  const to = text.replace(/[ \t]+$/u, '').length;
  const block = fromMarkdown(mask(text).slice(from, to), { extensions: [{ disable: { null: disabled } }] }).children[0];
  const nodes = block?.type === 'paragraph' ? block.children : [];
  return new InlineReader(text, from).read(nodes, 0, text.length, {});
}

/**
 * The text that the parser sees, as long as the real one: what it would misread is replaced by a character of the
 * class it should have. Underscores mark nothing here, a directive counts as a word, a footnote mark as punctuation;
 * NUL, byte order mark and tab would be changed or shift the offsets.
 */
const mask = (text: string): string =>
  text
    .replace(ownMarks, (mark) => (mark.startsWith('{') ? 'x' : '.').repeat(mark.length))
    .replace(/[_\0\uFEFF]/gu, '.')
    .replaceAll('\t', ' ');

/** Walks the tree beside the typed text; whatever the tree leaves out is taken as text, so that no character is lost. */
class InlineReader {
  constructor(
    private readonly text: string,
    private readonly shift: number,
  ) {}

  read(nodes: readonly Inline[], from: number, to: number, style: PieceStyle): MarkdownPiece[] {
    const pieces: MarkdownPiece[] = [];
    let cursor = from;
    for (const node of nodes) {
      const [start, end] = this.span(node);
      pieces.push(...this.typed(cursor, start, style), ...this.node(node, start, end, style));
      cursor = end;
    }
    return joinTexts([...pieces, ...this.typed(cursor, to, style)]);
  }

  private span(node: Inline): readonly [number, number] {
    const { start, end } = node.position ?? {};
    return [(start?.offset ?? 0) + this.shift, (end?.offset ?? 0) + this.shift];
  }

  private node(node: Inline, start: number, end: number, style: PieceStyle): readonly MarkdownPiece[] {
    if (node.type === 'strong') return this.read(node.children, start + 2, end - 2, { ...style, bold: true });
    if (node.type === 'emphasis') return this.read(node.children, start + 1, end - 1, { ...style, italic: true });
    if (node.type === 'link') return this.link(node.children, start, end, style);
    return this.typed(start, end, style);
  }

  /** A link that leads neither to the web nor to a slide is text; its label may still hold marks. */
  private link(label: readonly Inline[], start: number, end: number, style: PieceStyle): readonly MarkdownPiece[] {
    const last = label.at(-1);
    const labelEnd = last ? this.span(last)[1] : start + 1;
    const link = linkTarget(this.text.slice(labelEnd + 2, end - 1));
    if (link && last) return this.read(label, start + 1, labelEnd, { ...style, link });
    const content = this.read(label, start + 1, labelEnd, style);
    return [...this.typed(start, start + 1, style), ...content, ...this.typed(labelEnd, end, style)];
  }

  private typed(from: number, to: number, style: PieceStyle): readonly MarkdownPiece[] {
    const text = this.text.slice(from, to);
    const marks = [...text.matchAll(ownMarks)].map((match) => ({ raw: match[0], at: match.index }));
    const starts = [0, ...marks.map(({ raw, at }) => at + raw.length)];
    return starts.flatMap((start, index): readonly MarkdownPiece[] => {
      const mark = marks[index];
      const before = text.slice(start, mark?.at);
      const plain = before === '' ? [] : [{ kind: 'text' as const, text: before, ...style }];
      return mark ? [...plain, { ...ownMark(mark.raw), ...style }] : plain;
    });
  }
}

function linkTarget(destination: string): LinkTarget | undefined {
  if (/^(?:https?:\/\/|mailto:)[^\s<>"]+$/u.test(destination)) return { url: destination };
  const slide = /^slide:([\w.-]+)$/u.exec(destination)?.[1];
  return slide === undefined ? undefined : { slide };
}

function ownMark(raw: string): MarkdownPiece {
  if (raw.startsWith('[')) return { kind: 'footnote', key: raw.slice(2, -1), raw };
  const [, name = '', id = '', form] = directive.exec(raw) ?? [];
  return { kind: 'directive', name, id, raw, ...(form === undefined ? {} : { form }) };
}

function joinTexts(pieces: readonly MarkdownPiece[]): MarkdownPiece[] {
  const joined: MarkdownPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text' && sameStyle(piece, last))
      joined.splice(-1, 1, { ...last, text: last.text + piece.text });
    else joined.push(piece);
  }
  return joined;
}

const sameStyle = (a: PieceStyle, b: PieceStyle): boolean =>
  a.bold === b.bold && a.italic === b.italic && JSON.stringify(a.link) === JSON.stringify(b.link);
