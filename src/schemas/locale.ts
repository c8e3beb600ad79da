/** What `locales/<tag>/locale.yaml` may hold: the locale's name, its fallbacks, its hyphenation and how it writes figures. */
import type { SpellingRules } from './spelling-rules.js';
import { qualifiers } from './facts.js';
import type { HouseStyle } from './house-style.js';

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
}

const pattern = (...placeholders: readonly string[]) => ({
  type: 'string',
  allOf: placeholders.map((name) => ({ type: 'string', pattern: `\\{${name}\\}` })),
});

const scale = { type: 'string' };

const qualifierPatterns = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(qualifiers.map((qualifier) => [qualifier, pattern('number')])),
};

const style = {
  type: 'object',
  additionalProperties: false,
  required: ['money', 'scales', 'percent', 'qualifiers', 'numbers'],
  properties: {
    money: pattern('currency', 'number', 'scale'),
    scales: {
      type: 'object',
      additionalProperties: false,
      required: ['million', 'billion'],
      properties: { thousand: scale, million: scale, billion: scale },
    },
    percent: pattern('number'),
    qualifiers: { ...qualifierPatterns, required: qualifiers },
    qualifiersShort: qualifierPatterns,
    spelling: {
      type: 'object',
      additionalProperties: false,
      properties: {
        numbers: { type: 'array', items: { type: 'string' } },
        about: { type: 'array', items: { type: 'string', minLength: 1 } },
        thousand: scale,
        million: scale,
        billion: scale,
      },
    },
    apostrophe: { type: 'string', minLength: 1, maxLength: 1 },
    numbers: { type: 'string', format: 'language-tag' },
  },
};

const wordList = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } };
const spelling = {
  type: 'object',
  additionalProperties: false,
  required: ['dictionary'],
  properties: {
    dictionary: {
      type: 'string',
      pattern: '^[a-z]+(?:-[a-z]+)*$',
      description: 'What follows «dictionary-» in the name of an installed package: nb, en-gb.',
    },
    words: { type: 'string' },
    rare: { type: 'string' },
    joints: { type: 'array', minItems: 1, items: { type: 'string', maxLength: 2 } },
  },
};

export const localeSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'lang', 'style'],
  properties: {
    name: { type: 'string' },
    lang: { type: 'string', format: 'language-tag' },
    similar: { type: 'array', uniqueItems: true, items: { type: 'string', refersTo: 'locale' } },
    telling: { type: 'string' },
    fallback: { type: 'array', uniqueItems: true, items: { type: 'string', refersTo: 'locale' } },
    hyphenation: { type: 'string', format: 'hyphenation' },
    jointEndings: wordList,
    style,
    spelling,
    vagueLinks: wordList,
  },
};
