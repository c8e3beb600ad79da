/** Prints figures reckoned from facts by the locale's house style: «4,6 ×», «+ 12», «71 %», «6 800 ansatte». */
import { type Computation, computedQualifier } from '../project/computed.js';
import type { Fact, HouseStyle, Qualifier } from '../project/project.js';
import { formatFact, type Word } from './format-fact.js';
import { fillPattern, formatNumber, noBreakSpace } from './format-number.js';
import { scaledAmount } from './scaled-amount.js';

/** From here on how many times says more than how much. */
const leastMultiple = 1.5;

/** Facts of one unit; see `computations` for what each is. */
export function formatComputed(
  of: Computation,
  first: readonly Fact[],
  second: readonly Fact[],
  style: HouseStyle,
  word: Word,
): string {
  const [a, b] = [sumOf(first), sumOf(second)];
  const qualifier = computedQualifier(
    of,
    [...first, ...second].flatMap((fact) => fact.qualifier ?? []),
  );
  const said = (number: string): string =>
    qualifier === undefined ? number : fillPattern(style.qualifiers[qualifier], { number });
  switch (of) {
    case 'ratio':
      return said(times(a / b, style));
    case 'difference':
      return first[0] === undefined
        ? ''
        : formatFact(withValue(first[0], Math.abs(a - b), qualifier), differenceForm(first[0]), style, word);
    case 'share':
      return said(fillPattern(style.percent, { number: formatNumber(Math.round((100 * a) / b), style.numbers) }));
    case 'sum':
      return first[0] === undefined
        ? ''
        : formatFact({ ...withValue(first[0], a, qualifier), ...topOf(first) }, 'full', style, word);
    case 'compared':
      return compared(Math.max(a, b), Math.min(a, b), first, style, said);
    case 'figure':
      return first[0] === undefined ? '' : figure(first[0], second, style, word);
    case 'measured':
      return measured(first, style, word);
  }
}

/** Of money with its currency; of what is counted the number, whose noun the text has. */
const differenceForm = ({ money }: Fact): 'full' | 'number' => (money === true ? 'full' : 'number');

const sumOf = (facts: readonly Fact[]): number => facts.reduce((sum, { value }) => sum + value, 0);

/** The top of a sum in which there is a range: what its ends come to. */
const topOf = (facts: readonly Fact[]): Pick<Fact, 'to'> =>
  facts.some(({ to }) => to !== undefined) ? { to: facts.reduce((sum, { value, to }) => sum + (to ?? value), 0) } : {};

/** One decimal under ten. */
function times(ratio: number, style: HouseStyle): string {
  const rounded = Math.round(ratio * 10) / 10;
  return formatNumber(rounded < 10 ? rounded : Math.round(ratio), style.numbers);
}

/** «ca. 4,6 ×» or «+ ca. 12»; `said` adds the «ca.». */
function compared(
  larger: number,
  smaller: number,
  facts: readonly Fact[],
  style: HouseStyle,
  said: (number: string) => string,
): string {
  return smaller > 0 && larger / smaller >= leastMultiple
    ? said(`${times(larger / smaller, style)}${noBreakSpace}×`)
    : `+${noBreakSpace}${said(amount(larger - smaller, facts, style))}`;
}

function amount(value: number, [fact]: readonly Fact[], style: HouseStyle): string {
  if (fact?.money !== true) return formatNumber(value, style.numbers);
  const { number, scale } = scaledAmount({ value }, style);
  return fillPattern('{number} {scale}', { number, scale });
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

/** The unit and source of a fact with another value, which is no range. */
const withValue = ({ id, unit, money, source }: Fact, value: number, qualifier: Qualifier | undefined): Fact => ({
  id,
  unit,
  source,
  value,
  ...(money === undefined ? {} : { money }),
  ...(qualifier === undefined ? {} : { qualifier }),
});
