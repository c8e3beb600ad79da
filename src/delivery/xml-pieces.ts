/** Tags, attributes and texts of XML, as far as a gate needs them: nothing of it is kept as a tree. */
import { Unreadable } from './held.js';

export interface Tag {
  readonly kind: 'tag';
  /** With its prefix. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

export type Piece = Tag | { readonly kind: 'text' | 'comment'; readonly text: string };

const PIECES =
  /<!--(?<comment>[\s\S]*?)-->|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(?<close>\/?)(?<name>[^\s>/!]+)(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>|(?<text>[^<]+)/gu;
const ATTRIBUTES = /(?<name>[^\s=/]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;

/** In their order. Throws `Unreadable` for a document type, in which entities could be declared. */
export function* xmlPieces(xml: string): Generator<Piece> {
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) throw new Unreadable('it declares a document type');
  for (const { groups = {} } of xml.matchAll(PIECES)) {
    const { comment, raw, text, name, close, attributes = '' } = groups;
    if (comment !== undefined) yield { kind: 'comment', text: comment };
    else if (raw !== undefined) yield { kind: 'text', text: raw };
    else if (text !== undefined) yield { kind: 'text', text: plain(text) };
    else if (name !== undefined)
      yield { kind: 'tag', name, closing: close === '/', attributes: attributesIn(attributes) };
  }
}

const attributesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTES)].map(({ groups = {} }) => [
      groups['name'] ?? '',
      plain(groups['double'] ?? groups['single'] ?? ''),
    ]),
  );

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replaceAll(
    /&(?:#x(?<hex>[0-9a-f]+)|#(?<decimal>\d+)|(?<name>\w+));/giu,
    (whole: string, ...found: unknown[]) => {
      const { hex, decimal, name } = (found.at(-1) ?? {}) as Readonly<Record<string, string | undefined>>;
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
