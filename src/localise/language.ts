/** How one locale speaks: its words, facts, numbers and typography. A text that fell back is set in its own language. */
import type { Fact, HouseStyle, LocaleSpec } from '../model/project.js';
import type { FactForm } from '../model/fact-forms.js';
import type { Computation } from '../model/computed.js';
import { formatComputed } from './format-computed.js';
import type { DateForm } from '../model/day.js';
import { formatDate } from './format-date.js';
import { formatFact } from './format-fact.js';
import { fillPattern, formatNumber, noBreakSpace } from './format-number.js';
import type { FrameworkWord, FrameworkWords } from './framework-words.js';
import type { WordValues } from './localised-deck.js';
import { typography, type Typography } from './typography.js';

export interface Count {
  readonly count: number;
  readonly total?: number;
  /** As many as it needs, two at most, where it is left out. */
  readonly decimals?: number;
  readonly as?: 'percent' | 'signed';
}

export interface Language {
  readonly tag: string;
  readonly lang: string;
  readonly word: (key: string, values?: WordValues) => FrameworkWord;
  /** Undefined where no locale of the chain has it. */
  readonly optionalWord: (key: string, values?: WordValues) => string | undefined;
  readonly fact: (fact: Fact, form: FactForm) => string;
  /** A figure reckoned from facts of one unit: «4,6 ×»; undefined where it makes no sense. */
  readonly computed: (of: Computation, first: readonly Fact[], second: readonly Fact[]) => string | undefined;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (value: number) => string;
  /** In words up to ten, where the house style spells them. */
  readonly numeral: (value: number) => string;
  /** Words joined by commas, with «og» before the last; only the first keeps its capital. */
  readonly listing: (keys: readonly string[]) => string;
  /** «3 av 4», kept on one line; the number alone where there is no total, in per cent or with its sign where that is asked for. */
  readonly count: (count: Count) => string;
  /** Prints a date such as `2017-03`: «mars 2017». */
  readonly date: (date: string, form?: DateForm) => string;
  readonly typography: Typography;
}

export function language(locale: LocaleSpec, words: FrameworkWords): Language {
  const { tag, lang, style } = locale;
  const word = (key: string, values?: WordValues): FrameworkWord => words(tag, key, values);
  const optionalWord = onlyKnown(word);
  const list = (key: string): readonly string[] => optionalWord(key)?.split(/\s+/u) ?? [];
  const number = (value: number, decimals?: number): string => formatNumber(value, style.numbers, decimals);
  const percent = (value: number, decimals?: number): string =>
    fillPattern(style.percent, { number: number(value, decimals) });
  return {
    tag,
    lang,
    word,
    optionalWord,
    fact: (fact, form) => formatFact(fact, form, style, (key, values) => word(key, values).text),
    computed: (of, first, second) => formatComputed(of, first, second, style, (key, values) => word(key, values).text),
    number,
    percent: (value) => percent(value),
    numeral: (value) =>
      (value > MOST_SPELT ? undefined : style.spelling?.numbers?.[value]?.split(' ')[0]) ?? number(value),
    listing: (keys) => {
      const words = keys.map((key, index) => withoutCapital(word(key).text, index));
      return new Intl.ListFormat(style.numbers, { type: 'conjunction' }).format(words);
    },
    count: ({ count, total, decimals, as }) => {
      const print = as === 'percent' ? percent : number;
      const printed = `${as === 'signed' && Number(count.toFixed(decimals ?? 2)) > 0 ? '+' : ''}${print(count, decimals)}`;
      if (total === undefined) return printed;
      const values = { number: printed, total: print(total, decimals) };
      return word('countOf', values).text.replaceAll(' ', noBreakSpace);
    },
    date: (date, form) => formatDate(date, style.numbers, form),
    typography: typography({
      beforeNumber: list('typography.beforeNumber'),
      afterNumber: list('typography.afterNumber'),
      beforeAll: abbreviations(style),
      apostrophe: style.apostrophe ?? "'",
    }),
  };
}

/** A word that no locale has is its own key. */
const onlyKnown =
  (word: Language['word']): Language['optionalWord'] =>
  (key, values) => {
    const { text } = word(key, values);
    return text === key ? undefined : text;
  };

/** Larger numbers are read faster in digits. */
const MOST_SPELT = 10;

/** The words for qualifiers that stay with whatever follows. Only abbreviations do: «ca. halvparten», but «over hele landet». */
const abbreviations = ({ qualifiers, qualifiersShort }: HouseStyle): readonly string[] =>
  [...Object.values(qualifiers), ...Object.values(qualifiersShort ?? {})]
    .map((pattern) => pattern.replace(/\{number\}.*$/u, '').trim())
    .filter((mark) => mark.endsWith('.'));

const withoutCapital = (text: string, index: number): string =>
  index === 0 ? text : text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
