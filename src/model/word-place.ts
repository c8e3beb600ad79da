/** Where a word of a locale's framework.json belongs, and how it is typed there. */
import type { Place } from '../diagnostics/diagnostic.js';
import { placeOf } from '../load/place-of.js';
import type { LocaleSource } from '../load/source.js';

/** Place of the word, or of the nearest group that it would stand in. */
export const placeOfWord = ({ tag, words }: LocaleSource, key: string): Place =>
  words === undefined
    ? { file: `locales/${tag}/framework.json`, line: 1, column: 1 }
    : placeOf(words, key.split('.'), 'key');

/** Place of a setting in locale.yaml, or of the nearest group that holds it. */
export const placeOfSetting = ({ tag, settings }: LocaleSource, path: readonly string[]): Place =>
  settings === undefined ? { file: `locales/${tag}/locale.yaml`, line: 1, column: 1 } : placeOf(settings, path);

/** The key as it is typed: `"stage": { "intake": "…" }`. */
export const nested = (key: string): string =>
  key
    .split('.')
    .reverse()
    .reduce((inner, name, index) => (index === 0 ? `"${name}": ${inner}` : `"${name}": { ${inner} }`), '"…"');
