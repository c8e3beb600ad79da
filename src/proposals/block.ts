/** The words of one box, cell or page of notes as a pack held them: which stand in whose unit, and which in none. */
import type { SnapshotUnit } from '../review/snapshot.js';
import { BREAK, type Token, tokensOf, trimmed } from './tokens.js';
import { type TypedParagraph, typedParagraphs } from './typed-unit.js';

export interface OldToken extends Token {
  /** Absent for words that the layout or the program brings. */
  readonly owner?: Owner;
}

/** Index of the unit in the block, of its paragraph, and of the piece in it; a break between two paragraphs has no piece. */
export interface Owner {
  readonly unit: number;
  readonly paragraph: number;
  readonly piece: number;
}

export interface Block {
  readonly units: readonly BlockUnit[];
  readonly tokens: readonly OldToken[];
  /** Cuts words where a reference ends within them («{{org:works}}s»). */
  readonly cut: <T extends Token>(tokens: readonly T[]) => readonly T[];
}

export interface BlockUnit {
  readonly unit: SnapshotUnit;
  readonly paragraphs: readonly TypedParagraph[];
}

/**
 * `paragraphs`: the words as the pack printed them; `units`: those that are shown there, in their order; `figures`: what the layout may
 * print there beside them, each a unit of one reference.
 */
export function blockOf(
  paragraphs: readonly string[],
  units: readonly SnapshotUnit[],
  figures: readonly SnapshotUnit[] = [],
): Block {
  const typed = units.map((unit) => ({ unit, paragraphs: typedParagraphs(unit) }));
  const cut = cutter(typed);
  const lines = paragraphs.filter((text) => text.trim() !== '').map((text) => cut(trimmed(tokensOf(text))));
  const found = new Map<number, Found[]>();
  let from = { line: 0, at: 0 };
  typed.forEach((one, unit) =>
    one.paragraphs.forEach((paragraph, index) => {
      const owned = paragraph.pieces.flatMap(({ tokens }, piece) =>
        tokens.map((token): OldToken => ({ ...token, owner: { unit, paragraph: index, piece } })),
      );
      const place = find(trimmed(owned), lines, from);
      if (place === undefined) return;
      found.set(place.line, [...(found.get(place.line) ?? []), place]);
      from = { line: place.line, at: place.at + place.length };
    }),
  );
  const printed = figuresIn(lines, found, figures, typed.length);
  return { units: [...typed, ...printed], tokens: lines.flatMap((line, index) => tokensIn(line, found, index)), cut };
}

/** Figures that stand among words of no unit; they are added to what was `found`. The longest first: «1 260» is not «260». */
function figuresIn(
  lines: readonly (readonly Token[])[],
  found: Map<number, readonly Found[]>,
  figures: readonly SnapshotUnit[],
  first: number,
): readonly BlockUnit[] {
  const printed: BlockUnit[] = [];
  const sought = figures.map((unit) => {
    const paragraphs = typedParagraphs(unit);
    return { unit, paragraphs, tokens: paragraphs[0]?.pieces[0]?.tokens ?? [] };
  });
  for (const { unit, paragraphs, tokens } of sought.sort((a, b) => b.tokens.length - a.tokens.length))
    lines.forEach((line, index) => {
      for (let at = placeIn(line, tokens, 0); at !== undefined; at = placeIn(line, tokens, at + 1)) {
        const [start, length] = [at, tokens.length];
        const known = found.get(index) ?? [];
        const isFree = known.every((one) => start + length <= one.at || one.at + one.length <= start);
        if (!isFree || length === 0 || isPartOfNumber(line, start, length)) continue;
        const owner = { unit: first + printed.length, paragraph: 0, piece: 0 };
        found.set(index, [...known, { line: index, at, length, tokens: tokens.map((token) => ({ ...token, owner })) }]);
        printed.push({ unit, paragraphs });
      }
    });
  return printed;
}

/** Whether digits stand beside it, with at most one sign or space between. */
function isPartOfNumber(line: readonly Token[], at: number, length: number): boolean {
  const isDigits = (index: number): boolean => /^\p{N}/u.test(line[index]?.key ?? '');
  const joins = (index: number): boolean => /^[ .,]$/u.test(line[index]?.key ?? '');
  const [before, after] = [at - 1, at + length];
  const begins = isDigits(at) && (isDigits(before) || (joins(before) && isDigits(before - 1)));
  return begins || (isDigits(after - 1) && (isDigits(after) || (joins(after) && isDigits(after + 1))));
}

interface Found {
  readonly line: number;
  readonly at: number;
  readonly length: number;
  readonly tokens: readonly OldToken[];
}

/** A line of its own before a part of one. */
function find(
  owned: readonly OldToken[],
  lines: readonly (readonly Token[])[],
  from: { readonly line: number; readonly at: number },
): Found | undefined {
  if (owned.length === 0) return undefined;
  const places = lines.flatMap((line, index) => {
    if (index < from.line) return [];
    const at = placeIn(line, owned, index === from.line ? from.at : 0);
    return at === undefined ? [] : [{ line: index, at, length: owned.length, tokens: owned }];
  });
  return places.find(({ line }) => lines[line]?.length === owned.length) ?? places[0];
}

function placeIn(line: readonly Token[], owned: readonly Token[], from: number): number | undefined {
  for (let at = from; at + owned.length <= line.length; at += 1)
    if (owned.every(({ key }, index) => line[at + index]?.key === key)) return at;
  return undefined;
}

function tokensIn(
  line: readonly Token[],
  found: ReadonlyMap<number, readonly Found[]>,
  index: number,
): readonly OldToken[] {
  const tokens: OldToken[] = [...line];
  for (const { at, length, tokens: owned } of found.get(index) ?? []) tokens.splice(at, length, ...owned);
  if (index === 0) return tokens;
  const [last, next] = [
    ownerAt(
      found
        .get(index - 1)
        ?.at(-1)
        ?.tokens.at(-1),
    ),
    ownerAt(found.get(index)?.[0]?.tokens[0]),
  ];
  const inside = last !== undefined && last.unit === next?.unit ? { owner: { ...next, piece: -1 } } : {};
  return [{ key: BREAK, text: BREAK, ...inside }, ...tokens];
}

const ownerAt = (token: OldToken | undefined): Owner | undefined => token?.owner;

const WORD = /^[\p{L}\p{N}]/u;

/** By the words of the units that stand in two pieces. */
function cutter(units: readonly BlockUnit[]): Block['cut'] {
  const words = new Map<string, readonly string[]>();
  for (const { pieces } of units.flatMap(({ paragraphs }) => paragraphs)) {
    const ends = pieces.flatMap(({ tokens }) =>
      tokens.map((token, at) => ({ token, isLast: at === tokens.length - 1 })),
    );
    for (let at = 0; at < ends.length; at += 1) {
      const parts = [ends[at]?.token.key ?? ''];
      for (let next = at; ends[next]?.isLast === true; next += 1) {
        const key = ends[next + 1]?.token.key ?? ' ';
        if (!WORD.test(key) || !WORD.test(parts[0] ?? '')) break;
        parts.push(key);
        words.set(parts.join(''), [...parts]);
      }
    }
  }
  return (tokens) =>
    tokens.flatMap((token) => {
      let at = 0;
      const parts = words.get(token.key) ?? [token.key];
      return parts.map((key) => ({ ...token, key, text: token.text.slice(at, (at += key.length)) }));
    });
}
