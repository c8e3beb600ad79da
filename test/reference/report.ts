/**
 * What the repository knows of the original report without holding its sentences: digests of its words, eight in a row, and of
 * each pair of words with the line on which it begins. `npm run report:hashes` makes them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** So many words in a row are a sentence of somebody's. */
export const ROW = 8;

/** Bytes of a digest: of rows so many that none of ours is found by chance; pairs are asked for several at a time. */
const BYTES = { rows: 5, pairs: 4, lines: 4 } as const;

type Kind = keyof typeof BYTES;

export const fileOf = (kind: Kind): URL => new URL(`report-${kind}.bin`, import.meta.url);

/** In lower case, without punctuation. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export const rowsOf = (words: readonly string[]): readonly string[] =>
  words.slice(ROW - 1).map((_, index) => words.slice(index, index + ROW).join(' '));

interface Placed {
  readonly word: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Everything that is kept of a report, given as text, in the form that is digested. */
export function partsOf(report: string): Readonly<Record<Kind, readonly string[]>> {
  const placed = report
    .split('\n')
    .flatMap((text, index): readonly Placed[] => wordsOf(text).map((word) => ({ word, line: index + 1 })));
  const figures = placed.filter(({ word }) => /\d/u.test(word));
  return {
    rows: rowsOf(placed.map(({ word }) => word)),
    pairs: [
      ...placed.slice(1).flatMap(({ word }, index) => {
        const { word: before, line } = placed[index] ?? { word: '', line: 0 };
        return unmarked(before).flatMap((first) => unmarked(word).map((second) => pairAt(line, `${first} ${second}`)));
      }),
      ...figures.map(({ word, line }) => pairAt(line, word)),
    ],
    lines: placed.map(({ line }) => `line ${line}`),
  };
}

/** A footnote's number stands right behind its word, which is quoted without it. */
const unmarked = (word: string): readonly string[] => (/^\p{L}+\d$/u.test(word) ? [word, word.slice(0, -1)] : [word]);

const pairAt = (line: number, words: string): string => `${line}: ${words}`;

/** Sorted and without repetition, one after the other in big-endian order. */
export function digests(kind: Kind, parts: readonly string[]): Buffer {
  const sorted = [...new Set(parts.map((part) => digest(kind, part)))].sort((a, b) => a - b);
  const bytes = Buffer.alloc(sorted.length * BYTES[kind]);
  sorted.forEach((value, index) => bytes.writeUIntBE(value, index * BYTES[kind], BYTES[kind]));
  return bytes;
}

const digest = (kind: Kind, part: string): number =>
  createHash('sha256').update(`skald ${kind} ${part}`).digest().readUIntBE(0, BYTES[kind]);

export interface Report {
  /** Whether the words stand in it in a row; there are eight of them. */
  hasRow(words: string): boolean;
  /** Whether anything stands on the line. */
  hasLine(line: number): boolean;
  /** Whether the words stand one after the other, the first of them on the line or next to it. */
  says(words: readonly string[], line: number): boolean;
}

export function reportFrom(read: (kind: Kind) => Buffer): Report {
  const sets = { rows: setOf('rows', read), pairs: setOf('pairs', read), lines: setOf('lines', read) };
  const has = (kind: Kind, part: string): boolean => sets[kind].has(digest(kind, part));
  const follows = ([first, second, ...rest]: readonly string[], line: number): boolean => {
    if (first === undefined || second === undefined) return true;
    return reach(line).some((at) => has('pairs', pairAt(at, `${first} ${second}`)) && follows([second, ...rest], at));
  };
  return {
    hasRow: (words) => has('rows', words),
    hasLine: (line) => has('lines', `line ${line}`),
    says: (words, line) =>
      [line, line - 1, line + 1, line - 2, line + 2].some((at) => {
        const [first = '', second] = words;
        if (second === undefined) return has('pairs', pairAt(at, first));
        return has('pairs', pairAt(at, `${first} ${second}`)) && follows(words.slice(1), at);
      }),
  };
}

/** A sentence goes on some lines further down: empty ones stand between. */
const reach = (line: number): readonly number[] => [0, 1, 2, 3, 4, 5, 6].map((more) => line + more);

function setOf(kind: Kind, read: (kind: Kind) => Buffer): ReadonlySet<number> {
  const bytes = read(kind);
  const size = BYTES[kind];
  return new Set(Array.from({ length: bytes.length / size }, (_, index) => bytes.readUIntBE(index * size, size)));
}

export const report = (): Report => reportFrom((kind) => readFileSync(fileOf(kind)));
