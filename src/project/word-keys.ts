/** Keys of a locale's framework words, as templates ask for them: `role.strategy.title`. */
const pluralSuffix = /_(?:zero|one|two|few|many|other)$/u;

/** Plural forms count as one word, since languages differ in how many they have. */
export function wordKeys(words: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    isWords(value) ? wordKeys(value).map((inner) => `${key}.${inner}`) : [key.replace(pluralSuffix, '')],
  );
}

const isWords = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
