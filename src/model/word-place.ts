/** Where a word of a locale stands or belongs, and how it is typed there. */
import type { Place } from '../diagnostics/diagnostic.js';
import { placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { LocaleSource } from '../load/source.js';
import { memberOf } from './unit-id.js';

/** The files with the words of a locale, those of the project first. */
export const wordFiles = ({ words, packWords = [] }: LocaleSource): readonly SourceDocument[] => [
  ...(words === undefined ? [] : [words]),
  ...packWords,
];

/** Place of the word in the file that gives it, or of the nearest group that it would stand in. */
export function placeOfWord(locale: LocaleSource, key: string): Place {
  const path = key.split('.');
  const home =
    wordFiles(locale).find(({ value }) => path.reduce<unknown>(memberOf, value) !== undefined) ?? locale.words;
  return home === undefined
    ? { file: `locales/${locale.tag}/framework.json`, line: 1, column: 1 }
    : placeOf(home, path, 'key');
}

/** Place of a setting in locale.yaml, or of the nearest group that holds it. */
export const placeOfSetting = ({ tag, settings }: LocaleSource, path: readonly string[]): Place =>
  settings === undefined ? { file: `locales/${tag}/locale.yaml`, line: 1, column: 1 } : placeOf(settings, path);

/** The key as it is typed: `"stage": { "intake": "…" }`. */
export const nested = (key: string): string =>
  key
    .split('.')
    .reverse()
    .reduce((inner, name, index) => (index === 0 ? `"${name}": ${inner}` : `"${name}": { ${inner} }`), '"…"');
