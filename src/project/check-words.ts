/** Checks the words of a locale's framework.json like any other text: each is one, says something and holds what the source's holds. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { type Path, placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { LocaleSource, Source } from '../load/source.js';
import { memberOf } from './unit-id.js';

interface Word {
  readonly path: Path;
  readonly value: unknown;
}

/** `sources` are the tags of the decks' source locales: what is lacking there cannot be taken from elsewhere. */
export const checkWords = ({ locales }: Source, sources: ReadonlySet<string>): readonly Diagnostic[] => {
  const source = locales.find(({ tag }) => sources.has(tag))?.words;
  return locales.flatMap((locale) => (locale.words === undefined ? [] : faultsIn(locale, locale.words, source)));
};

const faultsIn = ({ tag }: LocaleSource, words: SourceDocument, source: SourceDocument | undefined) => {
  const forms = new Set(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
  return wordsIn(words.value).flatMap((word) => {
    const said = faultOf(word, source) ?? lackingForm(word, words, forms);
    return said === undefined ? [] : [{ ...said, locale: tag, place: placeOf(words, word.path) }];
  });
};

const wordsIn = (value: unknown, path: Path = []): readonly Word[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, [...path, key]))
    : [{ path, value }];

const error = (code: string, message: string, hint: string): Diagnostic => ({ code, severity: 'error', message, hint });

const faultOf = ({ path, value }: Word, source: SourceDocument | undefined): Diagnostic | undefined => {
  const name = quote(path.join('.'));
  if (typeof value !== 'string') return error('wrong-kind', `The word ${name} must be a text.`, 'Put it into quotes.');
  if (value.trim() === '')
    return error('empty-word', `The word ${name} is empty.`, 'Write it; nothing is printed for it.');
  const original = path.reduce<unknown>(memberOf, source?.value);
  const [wanted, found] = [placeholders(original), placeholders(value)];
  if (typeof original !== 'string' || wanted === found) return undefined;
  const hint = wanted === '' ? 'The source has none.' : `The source has ${wanted}.`;
  return error(
    'damaged-placeholder',
    `The word ${name} must hold the same placeholders as in the source locale.`,
    hint,
  );
};

const placeholders = (text: unknown): string => [...new Set(String(text).match(/\{\{[^{}]*\}\}/gu))].sort().join(', ');

/** Told at the form that every language has; each other one that the language needs must stand beside it. */
const lackingForm = ({ path }: Word, words: SourceDocument, forms: ReadonlySet<string>): Diagnostic | undefined => {
  const [, base] = /^(.*)_other$/u.exec(String(path.at(-1))) ?? [];
  if (base === undefined) return undefined;
  const beside = path.slice(0, -1).reduce<unknown>(memberOf, words.value);
  const lacking = [...forms].filter((form) => memberOf(beside, `${base}_${form}`) === undefined);
  if (lacking.length === 0) return undefined;
  const missing = lacking.map((form) => `${base}_${form}`).join(', ');
  return error(
    'missing-plural',
    `The word ${quote(base)} lacks a plural form that this language needs.`,
    `Add ${missing}.`,
  );
};
