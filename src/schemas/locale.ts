/** What `locales/<tag>/locale.yaml` may hold: the locale's name, its fallbacks, its hyphenation and how it writes figures. */
import type { SpellingRules } from './spelling-rules.js';
import { qualifiers } from './facts.js';
import type { HouseStyle } from './house-style.js';
import { fields, refersTo, setOf, text } from './shapes.js';

export interface LocaleFile {
  readonly name: string;
  readonly lang: string;
  readonly fallback?: readonly string[];
  readonly hyphenation?: string;
  readonly jointEndings?: readonly string[];
  readonly similar?: readonly string[];
  readonly telling?: string;
  readonly style: HouseStyle;
  readonly spelling?: SpellingRules;
  readonly vagueLinks?: readonly string[];
  readonly counting?: readonly string[];
}

const pattern = (...placeholders: readonly string[]) => ({
  type: 'string',
  allOf: placeholders.map((name) => ({ type: 'string', pattern: `\\{${name}\\}` })),
});

const patterns = Object.fromEntries(qualifiers.map((qualifier) => [qualifier, pattern('number')]));

const scale = text;

const style = fields(
  {
    money: pattern('currency', 'number', 'scale'),
    scales: fields({ million: scale, billion: scale }, { thousand: scale }),
    percent: pattern('number'),
    qualifiers: fields(patterns),
    numbers: { type: 'string', format: 'language-tag' },
  },
  {
    qualifiersShort: fields({}, patterns),
    spelling: fields(
      {},
      {
        numbers: { type: 'array', items: text },
        about: { type: 'array', items: { type: 'string', minLength: 1 } },
        thousand: scale,
        million: scale,
        billion: scale,
      },
    ),
    apostrophe: { type: 'string', minLength: 1, maxLength: 1 },
  },
);

const wordList = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } };

const dictionary = {
  type: 'string',
  pattern: '^[a-z]+(?:-[a-z]+)*$',
  description: 'What follows «dictionary-» in the name of an installed package: nb, en-gb.',
};

export const localeSchema = fields(
  { name: text, lang: { type: 'string', format: 'language-tag' }, style },
  {
    similar: setOf(refersTo('locale')),
    telling: text,
    fallback: setOf(refersTo('locale')),
    hyphenation: { type: 'string', format: 'hyphenation' },
    jointEndings: wordList,
    spelling: fields(
      { dictionary },
      { words: text, rare: text, joints: { type: 'array', minItems: 1, items: { type: 'string', maxLength: 2 } } },
    ),
    vagueLinks: wordList,
    counting: { ...wordList, description: 'Words by which a title tells of sources and counts, and not how things are.' },
  },
);
