/** Prints figures reckoned from facts by the locale's house style: «4,6 ×», «+ 12», «71 %», «6 800 ansatte». */
import type { Computation } from '../model/computed.js';
import type { Said } from '../model/inexact.js';
import type { Fact, HouseStyle } from '../model/project.js';
import { compare, reckon, type Reckoned } from '../model/reckon.js';
import { formatFact, type Word } from './format-fact.js';
import { fillPattern, formatNumber, noBreakSpace } from './format-number.js';
import { scaledAmount } from './scaled-amount.js';

/** Takes facts of one unit; see `computations`. Undefined where the figure makes no sense, which is an error of its text or chart. */
export function formatComputed(
  of: Computation,
  first: readonly Fact[],
  second: readonly Fact[],
  style: HouseStyle,
  word: Word,
): string | undefined {
  const [fact, whole] = [first[0], second[0]];
  switch (of) {
    case 'ratio':
      return figureOf(reckon(of, first, second), (said) => ofOne(said, style, asIs));
    case 'share':
      return figureOf(reckon(of, first, second), (said) =>
        ofOne(said, style, (number) => fillPattern(style.percent, { number })),
      );
    case 'portion':
      return figureOf(reckon('share', first, second), (said) => ofOne(bare(said, first, second), style, asIs));
    case 'difference':
      return figureOf(reckon(of, first, second), (said) => like(fact, said, differenceForm(fact), style, word));
    case 'sum':
      return figureOf(reckon(of, first), (said) => like(fact, said, 'full', style, word));
    case 'compared':
      return fact === undefined || whole === undefined ? '' : compared(fact, whole, style);
    case 'outof':
      return fact === undefined || whole === undefined ? '' : outOf(fact, whole, style, word);
    case 'figure':
      return fact === undefined ? '' : figure(fact, second, style, word);
    case 'measured':
      return measured(first, style, word);
  }
}

const figureOf = (reckoned: Reckoned, print: (figure: Said) => string): string | undefined =>
  'figure' in reckoned ? print(reckoned.figure) : undefined;

/** Puts the number or range into a pattern, and the word for how exact it is around that. */
function ofOne({ value, to, qualifier }: Said, style: HouseStyle, pattern: (number: string) => string): string {
  const ends = [value, ...(to === undefined ? [] : [to])].map((end) => formatNumber(end, style.numbers));
  const number = pattern(ends.join('–'));
  return qualifier === undefined ? number : fillPattern(style.qualifiers[qualifier], { number });
}

const asIs = (number: string): string => number;

/** Leaves out the «ca.» that a fact has, since the slide then says itself that figures are rounded. */
function bare(said: Said, ...facts: readonly (readonly Fact[])[]): Said {
  const { qualifier, ...rest } = said;
  const isSaid = qualifier === 'about' && facts.flat().some((fact) => fact.qualifier === 'about');
  return isSaid ? rest : said;
}

/** Prints another value in the unit of a fact. */
const like = (
  fact: Fact | undefined,
  { value, to, qualifier }: Said,
  form: 'full' | 'number',
  style: HouseStyle,
  word: Word,
): string =>
  fact === undefined
    ? ''
    : formatFact(
        {
          ...{ id: fact.id, unit: fact.unit, source: fact.source, value },
          ...(to === undefined ? {} : { to }),
          ...(fact.money === undefined ? {} : { money: fact.money }),
          ...(qualifier === undefined ? {} : { qualifier }),
        },
        form,
        style,
        word,
      );

/** Money is printed with its currency; what is counted is printed as a number, since the text has the noun. */
const differenceForm = (fact: Fact | undefined): 'full' | 'number' => (fact?.money === true ? 'full' : 'number');

/** «ca. 4,6 ×» or «+ ca. 12». */
function compared(a: Fact, b: Fact, style: HouseStyle): string | undefined {
  const { of, reckoned } = compare(a, b);
  return figureOf(reckoned, (said) =>
    of === 'ratio'
      ? ofOne(said, style, (number) => `${number}${noBreakSpace}×`)
      : `+${noBreakSpace}${amount(said, a, style)}`,
  );
}

function amount(said: Said, { money }: Fact, style: HouseStyle): string {
  if (money !== true) return ofOne(said, style, asIs);
  const { number, scale } = scaledAmount(said, style);
  const text = fillPattern('{number} {scale}', { number, scale });
  return said.qualifier === undefined ? text : fillPattern(style.qualifiers[said.qualifier], { number: text });
}

/** «4 av 16»; a figure that is not exact keeps the words that say so. */
function outOf(fact: Fact, whole: Fact, style: HouseStyle, word: Word): string {
  const [number, total] = [fact, whole].map((one) => formatFact(one, 'number', style, word));
  return word('countOf', { number: number ?? '', total: total ?? '' }).replaceAll(' ', noBreakSpace);
}

/** The number alone, or with its scale where those of the chart differ: then «1,4 mrd.» stands beside «500 mill.». */
function figure(fact: Fact, among: readonly Fact[], style: HouseStyle, word: Word): string {
  const alone = fact.money !== true || sharedScale(among, style) !== undefined;
  return formatFact(fact, alone ? 'number' : 'scaled', style, word);
}

function measured(facts: readonly Fact[], style: HouseStyle, word: Word): string {
  const [fact] = facts;
  if (fact?.unit === 'percent') return `, ${word('percent')}`;
  if (fact?.money !== true) return '';
  const scale = sharedScale(facts, style) ?? '';
  return `, ${fillPattern(style.money, { number: '', scale, currency: fact.unit })}`;
}

function sharedScale(facts: readonly Fact[], style: HouseStyle): string | undefined {
  const ends = facts.flatMap(({ value, to }) => (to === undefined ? [value] : [value, to]));
  const scales = new Set(ends.filter((value) => value !== 0).map((value) => scaledAmount({ value }, style).scale));
  return scales.size <= 1 ? ([...scales][0] ?? '') : undefined;
}
