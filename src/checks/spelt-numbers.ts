/** Reads the numbers in a few words of a source: «250-300 mill.», «1 257,4 mrd.», «seks kommuner». */
import type { Spelling } from '../model/project.js';

export interface Reading {
  readonly spelling: Spelling;
  /** `,` or `.` */
  readonly decimal: string;
}

export interface SpeltNumber {
  readonly value: number;
  /** A scale word stands with it («mill.») and is part of `value`. */
  readonly scaled: boolean;
}

const token = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|\p{L}+/gu;

/** Each number in all its readings: the first end of a range may be in the scale of the second. */
export function speltNumbers(text: string, reading: Reading): readonly SpeltNumber[] {
  const tokens = (text.toLowerCase().match(token) ?? []).map((word) => ({
    value: valueOf(word, reading),
    scale: scaleOf(word, reading.spelling),
  }));
  return tokens.flatMap(({ value }, index): readonly SpeltNumber[] => {
    if (value === undefined) return [];
    const [first, second, third] = tokens.slice(index + 1, index + 4);
    const own = first?.scale;
    if (own !== undefined) return [{ value: value * own, scaled: true }];
    const shared =
      first?.value === undefined ? (second?.value === undefined ? undefined : third?.scale) : second?.scale;
    return [{ value, scaled: false }, ...(shared === undefined ? [] : [{ value: value * shared, scaled: true }])];
  });
}

const listed = (words: string | undefined, word: string): boolean => words?.split(' ').includes(word) ?? false;

function scaleOf(word: string, { thousand, million, billion }: Spelling): number | undefined {
  if (listed(thousand, word)) return 1e3;
  if (listed(million, word)) return 1e6;
  return listed(billion, word) ? 1e9 : undefined;
}

function valueOf(word: string, { spelling, decimal }: Reading): number | undefined {
  if (/^\d/u.test(word)) return figures(word.replaceAll(/\s/gu, ''), decimal);
  const at = (spelling.numbers ?? []).findIndex((words) => listed(words, word));
  return at < 0 ? undefined : at;
}

/** Either mark may group thousands: the one that the language does not use for decimals does so before three digits. */
function figures(word: string, decimal: string): number | undefined {
  const group = decimal === ',' ? '.' : ',';
  const grouped = new RegExp(`^\\d{1,3}(?:[${group}]\\d{3})+(?:[${decimal}]\\d+)?$`, 'u').test(word);
  const value = Number((grouped ? word.replaceAll(group, '') : word).replace(/[.,](?=\d+$)/u, '.'));
  return Number.isNaN(value) ? undefined : value;
}
