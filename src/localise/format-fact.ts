/** Prints a fact by the locale's house style: «ca. 260 årsverk», «80 %», «NOK 1,4 mrd.». */
import type { Fact, HouseStyle, Qualifier } from '../model/project.js';
import { exactly, inexact, minus, said } from '../model/inexact.js';
import { type FactForm, printedQualifier, withoutQualifier } from '../model/fact-forms.js';
import { fillPattern, formatNumber, noBreakSpace } from './format-number.js';
import type { WordValues } from './localised-deck.js';
import { scaledAmount, type ScaledAmount } from './scaled-amount.js';

export type Word = (key: string, values?: WordValues) => string;

/**
 * `full`: number and unit; `number`: without the unit and, for money, the scale; `short`: «ÅV» for «årsverk»;
 * `amount`: `full` without a noun; `scaled`: money without the currency; `before` and `after`: what the house style puts on either side of the number, spaces included;
 * `rest`: what a percentage leaves of 100. A qualifier («ca.») stands before every form but `before` and `after`. Spaces
 * inside are no-break spaces.
 */
export function formatFact(fact: Fact, form: FactForm, style: HouseStyle, word: Word): string {
  if (form === 'rest') return formatFact(restOf(fact), 'full', style, word);
  if (fact.to !== undefined && printsAsOne(fact, style)) return formatFact(asOne(fact), form, style, word);
  const parts =
    fact.unit === 'percent'
      ? percentParts(fact, style)
      : fact.money
        ? moneyParts(fact, style)
        : countParts(fact, style, word);
  if (form === 'before' || form === 'after') return parts[form];
  if (withoutQualifier(form)) return formatFact(inForm(fact, form), form === 'plain' ? 'full' : 'number', style, word);
  return fact.qualifier === undefined ? parts[form] : qualified(parts[form], fact.qualifier, form, style);
}

/** The fact with the qualifier that the form prints. */
function inForm({ qualifier, ...fact }: Fact, form: FactForm): Fact {
  const printed = printedQualifier(form, qualifier);
  return printed === undefined ? fact : { ...fact, qualifier: printed };
}

function qualified(number: string, qualifier: Qualifier, form: FactForm, style: HouseStyle): string {
  const short = form === 'short' ? style.qualifiersShort?.[qualifier] : undefined;
  return fillPattern(short ?? style.qualifiers[qualifier], { number });
}

/** The remainder of the whole that a share leaves. */
function restOf({ id, unit, source, ...share }: Fact): Fact {
  return { id, unit, source, ...said(minus(exactly(100), inexact(share))) };
}

/** Whether both ends of a range round to one number. */
function printsAsOne({ value, to, money }: Fact, style: HouseStyle): boolean {
  const [low, high] = [value, to ?? value].map((end) => {
    if (money !== true) return formatNumber(end, style.numbers);
    const { number, scale } = scaledAmount({ value: end }, style);
    return `${number} ${scale}`;
  });
  return low === high;
}

/** «ca. NOK 2 mrd.» for what would read «2–2 mrd.». */
const asOne = ({ id, unit, source, money, value }: Fact): Fact => ({
  ...{ id, unit, source, value, qualifier: 'about' },
  ...(money === undefined ? {} : { money }),
});

type Parts = Readonly<Record<Exclude<FactForm, 'rest' | 'plain' | 'figure'>, string>>;

function moneyParts(fact: Fact, style: HouseStyle): Parts {
  const { number, scale }: ScaledAmount = scaledAmount(fact, style);
  const currency = fact.unit;
  const full = fillPattern(style.money, { number, scale, currency });
  const scaled = fillPattern('{number} {scale}', { number, scale });
  return { full, amount: full, short: full, number, scaled, ...aroundNumber(full, number) };
}

function percentParts(fact: Fact, style: HouseStyle): Parts {
  const number = plainNumber(fact, style);
  const full = fillPattern(style.percent, { number });
  return { full, amount: full, short: full, scaled: full, number, ...aroundNumber(full, number) };
}

/** What stands before and after the number, with the spaces beside it, so that the three together are the whole. */
function aroundNumber(full: string, number: string): Pick<Parts, 'before' | 'after'> {
  const at = full.indexOf(number);
  return { before: full.slice(0, at), after: full.slice(at + number.length) };
}

/** Looks words up only when a form needs them: most forms print the number alone. */
function countParts(fact: Fact, style: HouseStyle, word: Word): Parts {
  const number = plainNumber(fact, style);
  const unit = (): string => (fact.unit === 'count' ? '' : word(`unit.${fact.unit}`, { count: fact.to ?? fact.value }));
  const join = (noun: string): string => (noun === '' ? number : `${number}${noBreakSpace}${noun}`);
  return {
    amount: number,
    number,
    scaled: number,
    get full() {
      return join(unit());
    },
    get short() {
      return join(shortUnit(fact, word) ?? unit());
    },
    get before() {
      return aroundNumber(join(unit()), number).before;
    },
    get after() {
      return aroundNumber(join(unit()), number).after;
    },
  };
}

/** Undefined for a unit without a short form: no locale has the word, so the key comes back. */
function shortUnit(fact: Fact, word: Word): string | undefined {
  const key = `unitShort.${fact.unit}`;
  const short = word(key, { count: fact.to ?? fact.value });
  return short === key ? undefined : short;
}

const plainNumber = ({ value, to }: Fact, style: HouseStyle): string =>
  [value, ...(to === undefined ? [] : [to])].map((end) => formatNumber(end, style.numbers)).join('–');
