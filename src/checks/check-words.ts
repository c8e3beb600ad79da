/** Checks each word of a locale's framework.json, and of the words of packs: it is a text, says something and has room for what is filled in. */
import { type Diagnostic, error } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { type Path, placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { LocaleSource, Source } from '../load/source.js';
import { wordOf } from '../load/word-keys.js';
import { filledInto } from '../model/program-words.js';
import { memberOf } from '../model/unit-id.js';
import { wordFiles } from '../model/word-place.js';
import { referencesIn } from '../text/references.js';

interface Word {
  readonly path: Path;
  readonly value: unknown;
}

export const checkWords = ({ locales }: Source): readonly Diagnostic[] =>
  locales.flatMap((locale) => wordFiles(locale).flatMap((words) => faultsIn(locale, words)));

function faultsIn({ tag }: LocaleSource, words: SourceDocument): readonly Diagnostic[] {
  const forms = new Set(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
  return wordsIn(words.value).flatMap((word) => {
    const said = faultOf(word) ?? lackingForm(word, words, forms);
    return said === undefined ? [] : [{ ...said, locale: tag, place: placeOf(words, word.path) }];
  });
}

const wordsIn = (value: unknown, path: Path = []): readonly Word[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, [...path, key]))
    : [{ path, value }];

function faultOf({ path, value }: Word): Diagnostic | undefined {
  const name = quote(path.join('.'));
  if (typeof value !== 'string') return error('wrong-kind', `The word ${name} must be a text.`, 'Put it into quotes.');
  if (value.trim() === '')
    return error('empty-word', `The word ${name} is empty.`, 'Write it; nothing is printed for it.');
  return placeholderFault(path.join('.'), value);
}

/** The word must have a placeholder for each value, and no other. Plural forms for some numbers may say the number in words. */
function placeholderFault(key: string, text: string): Diagnostic | undefined {
  const given = filledInto(wordOf(key)).map((value) => `{{${value}}}`);
  const found = new Set(referencesIn(text));
  const saysNumber = key.startsWith('alt.') && key.endsWith('_other');
  const needed = given.filter((value) => value !== '{{count}}' || saysNumber);
  if (needed.every((value) => found.has(value)) && [...found].every((value) => given.includes(value))) return undefined;
  const message = `The word ${quote(key)} must hold exactly the placeholders that are filled in.`;
  return error('damaged-placeholder', message, given.length === 0 ? 'It has none.' : `It has ${given.join(', ')}.`);
}

/** Reported at the form that every language has; the language's other forms must stand beside it. */
function lackingForm({ path }: Word, words: SourceDocument, forms: ReadonlySet<string>): Diagnostic | undefined {
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
}
