/** Which row of a returned table is which, where somebody has put rows in or taken some out. */
import type { ReturnedParagraph } from '../returned/returned.js';
import { plainCharacters } from '../scene/plain-characters.js';
import { differences } from '../text/differences.js';
import { textOf } from './tokens.js';

export interface RowMatches {
  /** Indexes of a row before and now. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly added: readonly number[];
  readonly gone: readonly number[];
}

/**
 * Rows by what they read. Between rows that stayed, those that share a word are the same, in their order. Where there are as many as before they
 * stay in their places, unless fewer would be other ones by what they read: where two read alike, the one that stands there was edited.
 */
export function matchRows(old: readonly string[], now: readonly string[]): RowMatches {
  const steps = differences(old, now);
  const others = steps.reduce((sum, { kind, count }) => sum + (kind === 'gone' ? count : 0), 0);
  const isInPlace = old.length === now.length && old.filter((row, at) => row !== now[at]).length <= others;
  return isInPlace ? { pairs: old.map((_, at) => [at, at]), added: [], gone: [] } : matchBy(steps, old, now);
}

function matchBy(steps: ReturnType<typeof differences>, old: readonly string[], now: readonly string[]): RowMatches {
  const pairs: (readonly [number, number])[] = [];
  const [gone, added]: [number[], number[]] = [[], []];
  let [before, after] = [0, 0];
  const settle = (): void => {
    pairs.push(...likely(gone.splice(0), added.splice(0), old, now));
  };
  for (const { kind, count } of steps)
    for (let index = 0; index < count; index += 1) {
      if (kind === 'new') added.push(after++);
      else if (kind === 'gone') gone.push(before++);
      else {
        settle();
        pairs.push([before++, after++]);
      }
    }
  settle();
  const [kept, known] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, one]) => one))];
  return {
    pairs,
    added: [...now.keys()].filter((index) => !known.has(index)),
    gone: [...old.keys()].filter((index) => !kept.has(index)),
  };
}

function likely(
  gone: readonly number[],
  added: readonly number[],
  old: readonly string[],
  now: readonly string[],
): readonly (readonly [number, number])[] {
  if (gone.length === added.length) return gone.map((one, index) => [one, added[index] ?? 0]);
  const pairs: (readonly [number, number])[] = [];
  let next = 0;
  for (const one of gone) {
    const at = added.findIndex((other, index) => index >= next && shareWord(old[one] ?? '', now[other] ?? ''));
    const other = added[at];
    if (other === undefined) continue;
    pairs.push([one, other]);
    next = at + 1;
  }
  return pairs;
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
  return (b.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).some((word) => words.has(word));
}

/** A row of a returned table as people read it. */
export const rowText = (row: readonly (readonly ReturnedParagraph[])[]): string =>
  plainCharacters(row.map((cell) => cell.map(textOf).join(' ')).join(' | '));
