/** Why something is proposed, or could not be read: a word with its values, which each page and the command line say in their language. */
import type { Words } from './program-words.js';
import type { reasonWords } from './reason-words.js';

type Key = keyof typeof reasonWords;

/** What stands behind `pages.reason.` */
export type ReasonWord = Key extends `pages.reason.${infer Word}` ? Word : never;

type Names<K extends ReasonWord> = (typeof reasonWords)[`pages.reason.${K}`][number];

export interface Reason {
  readonly word: ReasonWord;
  readonly values: ReasonValues;
}

/** A reason as a value is said within the other's sentence. */
type ReasonValues = Readonly<Record<string, string | number | Reason>>;

type ValuesOf<K extends ReasonWord> = [Names<K>] extends [never]
  ? []
  : [values: Readonly<Record<Names<K>, string | number | Reason>>];

/** A value that the word lacks, or a word that is not listed, does not compile. */
export const reason = <K extends ReasonWord>(word: K, ...[values]: ValuesOf<K>): Reason => ({
  word,
  values: values ?? {},
});

/** What fills a sentence; `number` writes numbers as the language does, and digits stand as they are where it is absent. */
export interface Speech {
  readonly words: Words;
  readonly number?: (value: number) => string;
}

/** As sentences. */
export const sayReasons = (reasons: readonly Reason[], speech: Speech): string =>
  reasons.map((one) => sayReason(one, speech)).join(' ');

/** Which values the word takes was asked where the reason was made. */
type Saying = (key: Key, values: Readonly<Record<string, string | number>>) => string;

function sayReason({ word, values }: Reason, speech: Speech): string {
  const { number = String } = speech;
  const words = speech.words as Saying;
  const filled = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (typeof value === 'object') return [name, sayReason(value, speech)];
    // The plural follows the number itself.
    return [name, typeof value === 'number' && name !== 'count' ? number(value) : value];
  });
  return words(`pages.reason.${word}`, Object.fromEntries(filled));
}
