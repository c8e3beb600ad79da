/** How one locale speaks: its words, facts, numbers and typography. A text that fell back is set in its own language. */
import type { Fact, HouseStyle, LocaleSpec } from '../project/project.js';
import type { FactForm } from '../project/fact-forms.js';
import { formatDate } from './format-date.js';
import { formatFact } from './format-fact.js';
import { formatNumber } from './format-number.js';
import type { FrameworkWord, FrameworkWords } from './framework-words.js';
import type { WordValues } from './localised-deck.js';
import { typography, type Typography } from './typography.js';

export interface Language {
  readonly tag: string;
  readonly lang: string;
  readonly word: (key: string, values?: WordValues) => FrameworkWord;
  /** Undefined where no locale of the chain has it. */
  readonly optionalWord: (key: string, values?: WordValues) => string | undefined;
  readonly fact: (fact: Fact, form: FactForm) => string;
  readonly number: (value: number) => string;
  /** Of a date such as `2017-03`: «mars 2017». */
  readonly date: (date: string) => string;
  readonly typography: Typography;
}

export function language(locale: LocaleSpec, words: FrameworkWords): Language {
  const { tag, lang, style } = locale;
  const word = (key: string, values?: WordValues): FrameworkWord => words(tag, key, values);
  const optionalWord = (key: string, values?: WordValues): string | undefined => {
    const { text } = word(key, values);
    return text === key ? undefined : text;
  };
  const list = (key: string): readonly string[] => optionalWord(key)?.split(/\s+/u) ?? [];
  return {
    tag,
    lang,
    word,
    optionalWord,
    fact: (fact, form) => formatFact(fact, form, style, (key, values) => word(key, values).text),
    number: (value) => formatNumber(value, style.numbers),
    date: (date) => formatDate(date, style.numbers),
    typography: typography({
      beforeNumber: list('typography.beforeNumber'),
      afterNumber: list('typography.afterNumber'),
      beforeAll: abbreviations(style),
      apostrophe: style.apostrophe ?? "'",
    }),
  };
}

/** Of the words for qualifiers only abbreviations stay with whatever follows: «ca. halvparten», but «over hele landet». */
const abbreviations = ({ qualifiers, qualifiersShort }: HouseStyle): readonly string[] =>
  [...Object.values(qualifiers), ...Object.values(qualifiersShort ?? {})]
    .map((pattern) => pattern.replace(/\{number\}.*$/u, '').trim())
    .filter((mark) => mark.endsWith('.'));
