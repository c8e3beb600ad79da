/** Attributes that are lengths, counts and sizes. Lengths are points. */
import { charactersOf, written, type AttributeType } from './attribute-type.js';
import type { Theme } from '../theme/theme.js';
import { readSize, readSizes, type Size } from './sizes.js';

const printed = (value: unknown): string => (value === undefined ? '' : String(value));

function readNumber(text: string): number | undefined {
  return /^\s*-?\d+(\.\d+)?\s*$/u.test(text) ? Number(text) : undefined;
}

/** A number that is no length. */
export function number(): AttributeType<number | undefined>;
export function number(fallback: number): AttributeType<number>;
export function number(fallback?: number): AttributeType<number | undefined> {
  const expected = 'it is a number';
  return written({ holds: 'number', expected, parse: readNumber, fallback, otherwise: printed(fallback) });
}

/** A length, in the points of the page that the theme is made for. */
export function points(): AttributeType<number | undefined>;
export function points(fallback: number): AttributeType<number>;
export function points(fallback?: number): AttributeType<number | undefined> {
  const expected = 'it is a number of points';
  const own = written({ holds: 'points', expected, parse: readNumber, fallback, otherwise: printed(fallback) });
  return scaled(own, (value, scale) => (value === undefined ? undefined : value * scale));
}

/** What is read, on a page on which lengths of templates are multiplied by the theme's scale. */
const scaled = <T>(own: AttributeType<T>, times: (value: T, scale: number) => T): AttributeType<T> => ({
  ...own,
  read(value, looks) {
    const read = own.read(value, looks);
    const { scale } = looks.theme;
    return scale === 1 ? read : times(read, scale);
  },
});

const timesSize = (size: Size, scale: number): Size =>
  size.kind === 'points' ? { ...size, value: size.value * scale } : size;

/** A length that is a measure of the theme where it is left out. */
export function pointsOr(measure: string): AttributeType<number> {
  const own = points();
  return {
    ...own,
    otherwise: measure,
    needs: { measures: [measure] },
    read: (value, looks) => own.read(value, looks) ?? measureOf(measure, looks.theme),
  };
}

/** Themes were held against what elements need, so a measure that is missing here is a bug of ours. */
export function measureOf(name: string, { measures }: Theme): number {
  const value = Object.hasOwn(measures, name) ? measures[name] : undefined;
  if (value === undefined) throw new Error(`layout asked for the unknown measure «${name}»`);
  return value;
}

/** What a bar or a point stands for; empty where a fact has no number. */
export function amount(): AttributeType<number | undefined> {
  const own = number();
  return {
    ...own,
    told: true,
    check: (value, theme) =>
      charactersOf(value) === '' || own.check(value, theme) === undefined
        ? undefined
        : { kind: 'unreadable', expected: 'it is a number, or empty' },
  };
}

/** `24 27.5 - 30`: numbers in a row; a dash is one that is missing. */
export function amounts(): AttributeType<readonly (number | null)[]> {
  const parse = (text: string): readonly (number | null)[] | undefined => {
    const read = text.split(/\s+/u).flatMap((word) => (word === '' ? [] : [word === '-' ? null : readNumber(word)]));
    const known = read.filter((value) => value !== undefined);
    return known.length === read.length ? known : undefined;
  };
  const expected = 'it lists numbers, such as 24 27.5 - 30, with a dash for one that is missing';
  return { ...written({ holds: 'numbers', expected, parse, fallback: [] }), told: true };
}

/** `0.25 0.5`: so many parts of a whole, each from 0 to 1. */
export function shares(length: number, fallback: readonly number[]): AttributeType<readonly number[]> {
  const parse = (text: string): readonly number[] | undefined => {
    const read = text.trim().split(/\s+/u).map(readNumber);
    const known = read.filter((value) => value !== undefined && value >= 0 && value <= 1);
    return read.length === length && known.length === length ? (known as readonly number[]) : undefined;
  };
  const expected = `it lists ${String(length)} numbers from 0 to 1`;
  return written({ holds: 'parts', expected, parse, fallback, otherwise: fallback.join(' ') });
}

export function count(): AttributeType<number | undefined>;
export function count(fallback: number): AttributeType<number>;
export function count(fallback?: number): AttributeType<number | undefined> {
  const parse = (text: string): number | undefined => (/^[1-9]\d?$/u.test(text) ? Number(text) : undefined);
  const expected = 'it is a whole number from 1 to 99';
  return written({ holds: 'count', expected, parse, fallback, otherwise: printed(fallback) });
}

/** How many digits stand behind the decimal sign; none where nobody says. */
export function decimals(): AttributeType<number | undefined> {
  const parse = (text: string): number | undefined => (/^[0-6]$/u.test(text) ? Number(text) : undefined);
  return written({ holds: 'count', expected: 'it is a whole number from 0 to 6', parse, fallback: undefined });
}

/** `1 3 4`: each a whole number from 1 to 99. */
export function counts(): AttributeType<readonly number[]> {
  const parse = (text: string): readonly number[] | undefined =>
    /^\s*[1-9]\d?(?:\s+[1-9]\d?)*\s*$/u.test(text) ? text.trim().split(/\s+/u).map(Number) : undefined;
  return written({ holds: 'counts', expected: 'it lists whole numbers, such as 1 2 4', parse, fallback: [] });
}

const sizeExpected = 'it is a list of sizes such as 2fr, 72 or content';

export function sizes(): AttributeType<readonly Size[]> {
  const own = written({ holds: 'sizes', expected: sizeExpected, parse: readSizes, fallback: [] });
  return scaled<readonly Size[]>(own, (list, scale) => list.map((one) => timesSize(one, scale)));
}

export function size(fallback: Size): AttributeType<Size> {
  const otherwise = fallback.kind === 'content' ? 'content' : `${fallback.value}${fallback.kind === 'fr' ? 'fr' : ''}`;
  const expected = 'it is a size such as 2fr, 72 or content';
  return scaled(written({ holds: 'size', expected, parse: readSize, fallback, otherwise }), timesSize);
}
