/**
 * Reads the marks inside a paragraph. The subset is small and must be exact: what is no mark comes out as typed, character
 * by character. A Markdown library has to be told by masks and switches what not to read, and took a fifth of a build.
 */
import type { LinkTarget } from '../scene/text.js';
import { isLinkAttempt, linkTarget } from './link-target.js';
import { pairsOf, type Pairs } from './mark-pairs.js';
import { masked, REFERENCE } from './references.js';

export interface PieceStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly link?: LinkTarget;
}

/** Where a piece stands in what was read, in UTF-16 units; marks such as `**` and `](…)` stand between pieces. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `raw` is the piece as typed. A directive that is no `{{name:id form}}` has an empty name and id. A link that can lead
 * nowhere (`[a](javascript:b)`) is broken as a whole.
 */
export type MarkdownPiece = PieceStyle &
  Span &
  ({ readonly kind: 'text'; readonly text: string } | OwnMark | { readonly kind: 'broken'; readonly raw: string });

const MASK = '\uFFFC';
const ownMark = new RegExp(String.raw`${REFERENCE}|\[\^[^\]\s[{}]+\]`, 'uy');
/** Brackets inside an address are paired; masked references are never cut, though no address may hold one. */
const destination = /\]\((?:[^\s()<>"]|\([^\s()<>"{}\uFFFC]*\))+\)/uy;
/** A closing bracket begins nothing, but stops the search: it may be the end of what is open. */
const mayBegin = /[*[\]{]/gu;
const directive = /^\{\{([A-Za-z-]+):(\S+?)(?: (\S+))?\}\}$/u;

/**
 * `text` is one paragraph without line breaks. Each character is looked at once, however marks are nested: a text may be
 * long, and may come from somebody who wants to keep the reader busy.
 */
export function parseInline(text: string): readonly MarkdownPiece[] {
  const reader = new Reader(text);
  return reader.pieces();
}

/** A mark that has been opened: its inside ends at `end`, and reading goes on at `resume`. */
interface Frame {
  readonly end: number;
  readonly resume: number;
  readonly style: PieceStyle;
}

class Reader {
  private readonly found: MarkdownPiece[] = [];
  private readonly bare: string;
  private readonly pairs: Pairs;
  private readonly outer: Frame[] = [];
  private frame: Frame;
  private at = 0;
  private plain = 0;

  constructor(private readonly text: string) {
    this.bare = masked(text, MASK);
    this.pairs = pairsOf(this.bare);
    this.frame = { end: text.length, resume: text.length, style: {} };
  }

  pieces(): readonly MarkdownPiece[] {
    while (this.at < this.text.length || this.outer.length > 0) {
      if (this.at >= this.frame.end) this.close();
      else if (!this.ownMark() && !this.emphasis() && !this.link()) this.pass();
    }
    this.flush(this.at);
    return this.found;
  }

  private flush(end: number): void {
    const { plain: start } = this;
    if (end > start)
      this.found.push({ kind: 'text', text: this.text.slice(start, end), start, end, ...this.frame.style });
  }

  /** Goes on behind what a mark took up. */
  private goOn(at: number): true {
    this.at = this.plain = at;
    return true;
  }

  private open(inside: number, frame: Frame): true {
    this.flush(this.at);
    this.outer.push(this.frame);
    this.frame = frame;
    return this.goOn(inside);
  }

  private close(): void {
    this.flush(this.frame.end);
    this.goOn(this.frame.resume);
    this.frame = this.outer.pop() ?? this.frame;
  }

  /** To where the next mark may begin; a run of stars that marks nothing is passed as a whole. */
  private pass(): void {
    mayBegin.lastIndex = this.pairs.starsAt(this.at)?.end ?? this.at + 1;
    this.at = Math.min(mayBegin.exec(this.text)?.index ?? this.text.length, this.frame.end);
  }

  private ownMark(): boolean {
    const raw = sticky(ownMark, this.text, this.at)?.[0];
    const end = this.at + (raw?.length ?? 0);
    if (raw === undefined || end > this.frame.end) return false;
    this.flush(this.at);
    this.found.push({ ...readOwnMark(raw), start: this.at, end, ...this.frame.style });
    return this.goOn(end);
  }

  /** `*emphasis*`, `**strong**` and `***both***`: a run of stars before a character, and an equal one after a character. */
  private emphasis(): boolean {
    const opening = this.pairs.starsAt(this.at);
    if (opening === undefined || opening.length > 3 || opening.end >= this.frame.end || !opening.opens) return false;
    const end = this.pairs.closingStars(opening);
    if (end === undefined || end >= this.frame.end) return false;
    const style = {
      ...this.frame.style,
      ...(opening.length === 1 ? {} : { bold: true as const }),
      ...(opening.length === 2 ? {} : { italic: true as const }),
    };
    return this.open(opening.end, { end, resume: end + opening.length, style });
  }

  /** The label ends at the bracket that closes its own. */
  private link(): boolean {
    const label = this.pairs.closingBracket(this.at);
    if (label === undefined || label === this.at + 1) return false;
    const tail = sticky(destination, this.bare, label)?.[0];
    const resume = label + (tail?.length ?? 0);
    if (tail === undefined || resume > this.frame.end) return false;
    const address = this.text.slice(label + ']('.length, resume - ')'.length);
    const link = linkTarget(address);
    if (link !== undefined) return this.open(this.at + 1, { end: label, resume, style: { ...this.frame.style, link } });
    return isLinkAttempt(address) && this.broken(resume);
  }

  private broken(end: number): true {
    this.flush(this.at);
    this.found.push({
      kind: 'broken',
      raw: this.text.slice(this.at, end),
      start: this.at,
      end,
      ...this.frame.style,
    });
    return this.goOn(end);
  }
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

type OwnMark =
  | { readonly kind: 'footnote'; readonly key: string; readonly raw: string }
  | {
      readonly kind: 'directive';
      readonly name: string;
      readonly id: string;
      readonly form?: string;
      readonly raw: string;
    };

function readOwnMark(raw: string): OwnMark {
  if (raw.startsWith('[')) return { kind: 'footnote', key: raw.slice(2, -1), raw };
  const [, name = '', id = '', form] = directive.exec(raw) ?? [];
  return { kind: 'directive', name, id, raw, ...(form === undefined ? {} : { form }) };
}
