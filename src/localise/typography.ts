/** Puts no-break spaces where a line must not end («kap. 3», «80 %»), and the locale's apostrophe. Lengths never change. */
import { anyOf } from '../text/whole-word.js';
import { noBreakSpace } from './format-number.js';

export type Typography = (text: string) => string;

export interface TypographyWords {
  /** Words that stay with the number after them: `kap. nr. s. §`. */
  readonly beforeNumber: readonly string[];
  /** Words that stay with the number before them: `% mill. årsverk`. */
  readonly afterNumber: readonly string[];
  /** Abbreviations that stay with whatever follows: `ca.`. */
  readonly beforeAll: readonly string[];
  /** What stands for `'` between letters. */
  readonly apostrophe: string;
}

/**
 * Replaces characters one for one, so that offsets into the text still hold. A label of up to five letters stays with its
 * value («KS: 13 årsverk»); a longer one could fill a cell.
 */
export function typography(words: TypographyWords): Typography {
  const [before, after, all] = [anyOf(words.beforeNumber), anyOf(words.afterNumber), anyOf(words.beforeAll)];
  const rules = [
    new RegExp(`(?<![\\p{L}\\p{N}])${before} (?=\\p{N}|[−-]\\p{N}|${before} )`, 'giu'),
    new RegExp(`(?<=\\p{N}\\u2060?) (?=${after}(?![\\p{L}\\p{N}]))`, 'gu'),
    new RegExp(`(?<![\\p{L}\\p{N}])\\p{L}{1,5}: (?=[−-]?\\p{N}|${before}[ \\u00A0])`, 'gu'),
    new RegExp(`(?<![\\p{L}\\p{N}])${all} (?=\\S)`, 'giu'),
  ];
  const spaced = (text: string): string =>
    rules.reduce((result, rule) => result.replace(rule, (match) => match.slice(0, -1) + noBreakSpace), text);
  // Most texts hold no figure, no apostrophe, and no abbreviation that binds to the next word or two to a number.
  const mayNeedIt = new RegExp(`[\\p{N}']|${all} |${before} ${before} `, 'iu');
  return (text) => (mayNeedIt.test(text) ? spaced(text).replaceAll(apostrophe, words.apostrophe) : text);
}

const apostrophe = /(?<=\p{L})'(?=\p{L})/gu;
