/** Framework words that the source locale has and another lacks, so that a new locale shows what is left to translate. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LocaleSpec } from '../project/project.js';
import { wordKeys } from '../project/word-keys.js';

/** Plural forms count as one word, since languages differ in how many they have. */
export function missingWords(locale: LocaleSpec, source: LocaleSpec): readonly Diagnostic[] {
  const own = new Set(wordKeys(locale.framework));
  const missing = [...new Set(wordKeys(source.framework))].filter((key) => !own.has(key));
  return missing.map((key) => ({
    code: 'missing-word',
    severity: 'warning',
    message: `locales/${locale.tag}/framework.json has no word «${key}», so a fallback's is shown.`,
    hint: `Add it there; locales/${source.tag}/framework.json has it.`,
    locale: locale.tag,
  }));
}
