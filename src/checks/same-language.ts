/** Whether two language tags mean languages that one setting serves. */

/** Bokmål and Nynorsk are both Norwegian, whose tag may stand for either; they write figures and dates alike. */
const NORWEGIAN = new Set(['no', 'nb', 'nn']);

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Regions do not matter: `en-gb` serves `en-US`. */
export function servesLanguage(setting: string, lang: string): boolean {
  const [said, wanted] = [primary(setting), primary(lang)];
  return said === wanted || (NORWEGIAN.has(said) && NORWEGIAN.has(wanted));
}
