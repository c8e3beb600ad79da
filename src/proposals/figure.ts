/** Finds the figure among the words that somebody wrote where a reference had printed one, and what it is worth. */
import { computations } from '../model/computed.js';

export interface Figure {
  /** As the reader would see it where the reference prints it: «ca. 280 årsverk». */
  readonly now: string;
  /** Words before and after it that are no part of it. */
  readonly before: string;
  readonly after: string;
}

/** References whose figure stands in a file, or is reckoned from such. */
const FIGURES = new RegExp(`^\\{\\{(?:fact|count|date|page|${computations.join('|')}):`, 'u');

const NUMBER = /[−-]?\d+(?:[ .,]\d+)*(?:[–-]\d+(?:[ .,]\d+)*)?/u;

/** Undefined where there is no figure, or the reference prints none. */
export function figureIn(words: string, printed: string, reference: string): Figure | undefined {
  const found = FIGURES.test(reference) && /\d/u.test(printed) ? NUMBER.exec(words) : null;
  if (found === null) return undefined;
  const known = new Set(printed.match(/[\p{L}%.×]+/gu));
  const [left, right] = [words.slice(0, found.index), words.slice(found.index + found[0].length)];
  const before = edgeOf(left.match(/\S+\s*/gu)?.reverse() ?? [], known);
  const after = edgeOf(right.match(/\s*\S+/gu) ?? [], known);
  const [start, end] = [left.length - before, found.index + found[0].length + after];
  const figure = words.slice(start, end);
  const indent = figure.length - figure.trimStart().length;
  return { now: figure.trim(), before: words.slice(0, start + indent), after: words.slice(end) };
}

/** How many characters beside the number are of words that the reference printed too. */
function edgeOf(words: readonly string[], known: ReadonlySet<string>): number {
  let length = 0;
  for (const word of words) {
    if (!known.has(word.trim().replace(/[,;:]$/u, '')) || /[,;:]$/u.test(word)) return length;
    length += word.length;
  }
  return length;
}

/**
 * What `values` become where they print `now` instead of `printed`, in the same scale; undefined where other words stand around
 * the numbers («mrd.» for «mill.», no «ca.»), or other signs between them.
 */
export function valuesOf(now: string, printed: string, values: readonly number[]): readonly number[] | undefined {
  if (around(now) !== around(printed)) return undefined;
  const [before, after] = [numbersIn(printed), numbersIn(now)];
  const [known, first] = [values[0], before[0]];
  if (known === undefined || first === undefined || first === 0 || known === 0 || after.length !== values.length)
    return undefined;
  const scale = 10 ** Math.round(Math.log10(known / first));
  return after.map((number) => Number((number * scale).toPrecision(12)));
}

/** A figure without its numbers. */
const around = (figure: string): string =>
  figure
    .replaceAll(ONE, '#')
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .trim();

const ONE = /[−-]?\d+(?:[ \u00A0.,]\d+)*/gu;

/** A comma or stop before three digits separates thousands where another group follows or precedes it alike; else it is the decimal sign. */
function numbersIn(figure: string): readonly number[] {
  const found = figure.match(ONE) ?? [];
  return found.map((number, index) => {
    const sign = index === 0 && /^[−-]/u.test(number) ? -1 : 1;
    const bare = number.replace(/^[−-]/u, '').replaceAll(/[ \u00A0]/gu, '');
    const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(bare);
    return sign * Number(grouped ? bare.replaceAll(/[.,]/gu, '') : bare.replace(',', '.'));
  });
}
