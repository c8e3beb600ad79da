/** The small Markdown as one would read it by hand: each mark looks for its end, and its inside is read again. Slow, but plain. */
import { isLinkAttempt, linkTarget } from '../../src/text/link-target.js';
import type { MarkdownPiece, PieceStyle } from '../../src/text/inline-markdown.js';

/** Without places. */
export type Plain = PieceStyle & { readonly kind: MarkdownPiece['kind']; readonly shown: string };

interface Found {
  readonly pieces: readonly Plain[];
  readonly end: number;
}

export function readRecursively(text: string, style: PieceStyle = {}): Plain[] {
  const pieces: Plain[] = [];
  let plain = 0;
  let at = 0;
  const flush = (): void => {
    if (at > plain) pieces.push({ kind: 'text', shown: text.slice(plain, at), ...style });
  };
  while (at < text.length) {
    const found = ownMark(text, at, style) ?? emphasis(text, at, style) ?? link(text, at, style);
    if (found === undefined) {
      at += match(/^\*+/u, text, at)?.[0].length ?? 1;
      continue;
    }
    flush();
    pieces.push(...found.pieces);
    at = plain = found.end;
  }
  flush();
  return pieces;
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => pattern.exec(text.slice(at));

function ownMark(text: string, at: number, style: PieceStyle): Found | undefined {
  const shown = match(/^(?:\{\{[^{}]*\}\}|\[\^[^\]\s[{}]+\])/u, text, at)?.[0];
  if (shown === undefined) return undefined;
  const kind = shown.startsWith('[') ? 'footnote' : 'directive';
  return { pieces: [{ kind, shown, ...style }], end: at + shown.length };
}

function emphasis(text: string, at: number, style: PieceStyle): Found | undefined {
  const length = match(/^\*+/u, text, at)?.[0].length ?? 0;
  const start = at + length;
  if (length < 1 || length > 3 || !/\S/u.test(text[start] ?? ' ')) return undefined;
  for (const run of text.slice(start).matchAll(/\{\{[^{}]*\}\}|\*+/gu)) {
    const end = start + run.index;
    if (run[0] !== '*'.repeat(length) || end === start || !/\S/u.test(text[end - 1] ?? ' ')) continue;
    const inner = {
      ...style,
      ...(length === 1 ? {} : { bold: true as const }),
      ...(length === 2 ? {} : { italic: true as const }),
    };
    return { pieces: readRecursively(text.slice(start, end), inner), end: end + length };
  }
  return undefined;
}

const destination = /^\]\(((?:\{\{[^{}]*\}\}|(?!\{\{[^{}]*\}\})[^\s()<>"]|\([^\s()<>"{}]*\))+)\)/u;

function link(text: string, at: number, style: PieceStyle): Found | undefined {
  const label = text[at] === '[' ? closingBracket(text, at) : -1;
  const [tail = '', address = ''] = (label > at + 1 ? match(destination, text, label) : null) ?? [];
  const target = linkTarget(address);
  const end = label + tail.length;
  if (target !== undefined)
    return { pieces: readRecursively(text.slice(at + 1, label), { ...style, link: target }), end };
  return isLinkAttempt(address)
    ? { pieces: [{ kind: 'broken', shown: text.slice(at, end), ...style }], end }
    : undefined;
}

function closingBracket(text: string, at: number): number {
  let depth = 0;
  for (const { 0: found, index } of text.slice(at).matchAll(/\{\{[^{}]*\}\}|[[\]]/gu)) {
    if (found === '[') depth++;
    if (found === ']' && --depth === 0) return at + index;
  }
  return -1;
}
