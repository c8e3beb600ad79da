/**
 * Reads the marks inside a paragraph. The subset is small and must be exact: what is no mark comes out as typed, character
 * by character. A Markdown library has to be told by masks and switches what not to read, and took a fifth of a build.
 */
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

const ownMark = /\{\{[^{}]*\}\}|\[\^[^\]\s[{}]+\]/y;
const destination = /\]\(([^\s()<>"]+)\)/y;
const stars = /\*+/y;
const directive = /^\{\{\s*([\w-]+):(\S+?)(?:\s+(\S+))?\s*\}\}$/u;

/** `text` is one paragraph without line breaks. Joined, the pieces' texts and raws are `text` less its marks. */
export function parseInline(text: string): readonly MarkdownPiece[] {
  return joinTexts(read(text, {}));
}

function read(text: string, style: PieceStyle): MarkdownPiece[] {
  const pieces: MarkdownPiece[] = [];
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    const found = markAt(text, at, style);
    if (found === undefined) {
      at = nextMark(text, at);
      continue;
    }
    if (at > plain) pieces.push({ kind: 'text', text: text.slice(plain, at), ...style });
    pieces.push(...found.pieces);
    at = plain = found.end;
  }
  if (at > plain) pieces.push({ kind: 'text', text: text.slice(plain), ...style });
  return pieces;
}

interface Found {
  readonly pieces: readonly MarkdownPiece[];
  readonly end: number;
}

/** Where the next character stands that may begin a mark; a run of stars that marks nothing is passed as a whole. */
function nextMark(text: string, at: number): number {
  const past = text[at] === '*' ? at + (sticky(stars, text, at)?.[0].length ?? 1) : at + 1;
  const offset = text.slice(past).search(/[*[{]/u);
  return offset < 0 ? text.length : past + offset;
}

function markAt(text: string, at: number, style: PieceStyle): Found | undefined {
  const own = sticky(ownMark, text, at)?.[0];
  if (own !== undefined) return { pieces: [{ ...readOwnMark(own), ...style }], end: at + own.length };
  if (text[at] === '*') return emphasis(text, at, style);
  return text[at] === '[' ? linkAt(text, at, style) : undefined;
}

/** The label ends at the bracket that closes its own; a link that leads neither to the web nor to a slide is text. */
function linkAt(text: string, at: number, style: PieceStyle): Found | undefined {
  const end = closingBracket(text, at);
  const [tail = '', address = ''] = sticky(destination, text, end) ?? [];
  const link = linkTarget(address);
  if (link === undefined || end === at + 1) return undefined;
  return { pieces: read(text.slice(at + 1, end), { ...style, link }), end: end + tail.length };
}

function closingBracket(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    if (text[index] === '[') depth++;
    if (text[index] === ']' && --depth === 0) return index;
  }
  return text.length;
}

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** `*emphasis*`, `**strong**` and `***both***`: a run of stars before a character, and an equal one after a character. */
function emphasis(text: string, at: number, style: PieceStyle): Found | undefined {
  const length = sticky(stars, text, at)?.[0].length ?? 0;
  const start = at + length;
  if (length > 3 || !/\S/u.test(text[start] ?? ' ')) return undefined;
  const end = closingStars(text, start, length);
  if (end === undefined) return undefined;
  const inner = {
    ...style,
    ...(length === 1 ? {} : { bold: true as const }),
    ...(length === 2 ? {} : { italic: true as const }),
  };
  return { pieces: read(text.slice(start, end), inner), end: end + length };
}

function closingStars(text: string, start: number, length: number): number | undefined {
  for (const run of text.slice(start).matchAll(/\{\{[^{}]*\}\}|\*+/gu)) {
    const at = start + run.index;
    if (run[0].length === length && run[0].startsWith('*') && at > start && /\S/u.test(text[at - 1] ?? ' ')) return at;
  }
  return undefined;
}

function linkTarget(destination: string): LinkTarget | undefined {
  if (/^(?:https?:\/\/|mailto:)[^\s<>"]+$/u.test(destination)) return { url: destination };
  const slide = /^slide:([\w.-]+)$/u.exec(destination)?.[1];
  return slide === undefined ? undefined : { slide };
}

function readOwnMark(raw: string): MarkdownPiece {
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
