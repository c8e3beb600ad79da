/** Where amounts begin and where they end, in one scale: bars under each other at the left, and their sum at the right. */
import { sum } from '../../scene/points.js';

export interface Amount {
  /** Above zero; absent where it is missing. */
  readonly value?: number;
  /** Height in points of the words beside it. */
  readonly words: number;
}

export interface Room {
  readonly top: number;
  readonly height: number;
  /** Least white between two bars, and between the words of two rows. */
  readonly gap: number;
  readonly air: number;
}

/** From where on down, and how far; of no height where the amount is missing. */
export interface Stretch {
  readonly y: number;
  readonly height: number;
}

export interface Streams {
  readonly starts: readonly Stretch[];
  /** Without white between them, around the middle of the starts. */
  readonly ends: readonly Stretch[];
  readonly sum: Stretch;
}

/**
 * Each row is as high as its bar or its words ask for, so that the words of a thin bar push no others away from theirs. The scale is the
 * largest at which all rows have room: rows that their words hold up are found one after the other, and leave the others less each time.
 */
export function streamsOf(amounts: readonly Amount[], { top, height, gap, air }: Room): Streams {
  const whole = height + air;
  let scale = Infinity;
  for (;;) {
    const isFree = ({ value, words }: Amount): boolean =>
      value !== undefined && (scale === Infinity || value * scale + gap >= words + air);
    const [free, held] = [amounts.filter(isFree), amounts.filter((one) => !isFree(one))];
    const left = whole - sum(held.map(({ words }) => words + air)) - gap * free.length;
    const next = free.length === 0 ? scale : Math.max(0, left) / sum(free.map(({ value = 0 }) => value));
    if (next >= scale || free.length === 0) break;
    scale = next;
  }
  return placed(amounts, scale === Infinity ? 0 : scale, { top, height, gap, air });
}

function placed(amounts: readonly Amount[], scale: number, { top, height, gap, air }: Room): Streams {
  const thick = amounts.map(({ value = 0 }) => value * scale);
  const rows = amounts.map(({ words }, index) => Math.max((thick[index] ?? 0) + gap, words + air));
  const above = (height + air - sum(rows)) / 2;
  const starts = thick.map((own, index) => ({
    y: top - air / 2 + above + sum(rows.slice(0, index)) + ((rows[index] ?? 0) - own) / 2,
    height: own,
  }));
  const drawn = starts.filter((_, index) => amounts[index]?.value !== undefined);
  const [first, last] = [drawn[0] ?? { y: top, height: 0 }, drawn.at(-1) ?? { y: top, height: 0 }];
  const all = sum(thick);
  const y = (first.y + last.y + last.height - all) / 2;
  const ends = thick.map((own, index) => ({ y: y + sum(thick.slice(0, index)), height: own }));
  return { starts, ends, sum: { y, height: all } };
}
