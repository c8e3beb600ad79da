/** The layouts' own words, by i18next: fallback chains, plurals and interpolation over the locales' framework.json. */
import { createInstance } from 'i18next';
import type { LocaleSpec } from '../model/project.js';
import type { WordValues } from './localised-deck.js';

export interface FrameworkWord {
  readonly text: string;
  /** Tag of the locale whose word it is, which may be one of the fallbacks. */
  readonly tag: string;
}

export type FrameworkWords = (tag: string, key: string, values?: WordValues) => FrameworkWord;

/** `source` is asked last, after the locale's own fallbacks. */
export function frameworkWords(
  locales: ReadonlyMap<string, Pick<LocaleSpec, 'framework' | 'fallback'>>,
  source: string,
): FrameworkWords {
  const i18n = createInstance();
  void i18n.init({
    initAsync: false,
    load: 'currentOnly',
    nsSeparator: false,
    // Words never refer to each other, so «$t(…)» is nothing special: its prefix is a character no text can hold.
    interpolation: { escapeValue: false, nestingPrefix: '\uFFFF' },
    fallbackLng: { ...fallbacks(locales, source), default: [source] },
    resources: Object.fromEntries([...locales].map(([tag, { framework }]) => [tag, { translation: { ...framework } }])),
  });
  const word: FrameworkWords = (tag, key, values = {}) => {
    const found = i18n.t(key, { ...values, lng: tag, returnDetails: true });
    return { text: found.res, tag: found.usedLng };
  };
  return remembered(word);
}

/** Remembers answers: there are few words, most are filled in with few values, and every object of every slide asks for some. */
function remembered(word: FrameworkWords): FrameworkWords {
  const known = new Map<string, FrameworkWord>();
  return (tag, key, values) => {
    const name = values === undefined ? `${tag} ${key}` : `${tag} ${key} ${JSON.stringify(values)}`;
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = word(tag, key, values)));
    return found;
  };
}

const fallbacks = (
  locales: ReadonlyMap<string, Pick<LocaleSpec, 'fallback'>>,
  source: string,
): Record<string, string[]> =>
  Object.fromEntries([...locales].map(([tag, { fallback }]) => [tag, [...fallback, source]]));
