/** Keys of a locale's framework words, as templates ask for them: `stage.intake.title`. */
import { isMap } from './maps.js';

const pluralSuffix = /_(?:zero|one|two|few|many|other)$/u;

/** Plural forms count as one word, since languages differ in how many they have. */
export function wordKeys(words: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    isMap(value) ? wordKeys(value).map((inner) => `${key}.${inner}`) : [wordOf(key)],
  );
}

/** The word that a key is a plural form of, or the key itself. */
export const wordOf = (key: string): string => key.replace(pluralSuffix, '');

/** The words themselves by key, each plural form by its own. */
export const wordTexts = (words: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([key, value]): readonly (readonly [string, string])[] => {
      if (isMap(value)) return [...wordTexts(value)].map(([inner, text]) => [`${key}.${inner}`, text]);
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );

type Words = Readonly<Record<string, unknown>>;

/** A project that gives one plural form of a word gives all of them. */
export function layeredWords(own: Words, under: Words): Words {
  const given = new Set(Object.keys(own).map(wordOf));
  const left = Object.entries(under).filter(([key]) => !given.has(wordOf(key)));
  const ours = Object.entries(own).map(([key, value]) => {
    const below = under[key];
    return [key, isMap(value) && isMap(below) ? layeredWords(value, below) : value] as const;
  });
  return Object.fromEntries([...left, ...ours]);
}
