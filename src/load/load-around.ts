/** Reads what slides of any deck stand on: organisations, facts, sources, glossary, layouts and locales. */
import { filesIn, foldersIn } from './folders.js';
import { loadLocale, withTranslations } from './load-locale.js';
import type { Reading } from './reading.js';
import type { SourceDocument } from './source-document.js';
import type { Around, LocaleSource } from './source.js';

/** `locales`: tags whose translations are needed, as well as those they may fall back on; all when absent. */
export const loadAround = (reading: Reading, locales?: readonly string[]): Around => ({
  ...(reading.files.precompiled === undefined ? {} : { precompiled: reading.files.precompiled }),
  ...reading.optional('framework', 'content/framework.yaml'),
  ...reading.optional('organisations', 'content/organisations.yaml'),
  ...reading.optional('facts', 'content/facts.yaml'),
  ...reading.optional('sources', 'content/sources.yaml'),
  ...reading.optional('glossary', 'content/glossary.yaml'),
  ...reading.optional('relations', 'content/relations.yaml'),
  ...reading.optional('conflicts', 'content/conflicts.yaml'),
  ...reading.optional('accepted', 'content/accepted.yaml'),
  ...reading.optional('words', 'content/words.yaml'),
  types: documentsByType(reading, 'schema.yaml'),
  sharedSchemas: filesIn(reading.files, 'layouts', '.schema.yaml').flatMap(
    (name) => reading.yaml(`layouts/${name}`) ?? [],
  ),
  themes: filesIn(reading.files, 'layouts/themes', '.yaml').map((name) => name.slice(0, -'.yaml'.length)),
  locales: loadLocales(reading, locales),
});

/** A file of each slide type's folder, by type: a folder of `layouts` is a slide type when it has a schema. */
function documentsByType(reading: Reading, name: string): ReadonlyMap<string, SourceDocument> {
  const documents = foldersIn(reading.files, 'layouts').map(
    (type) => [type, reading.yaml(`layouts/${type}/${name}`)] as const,
  );
  return new Map(documents.filter((entry): entry is readonly [string, SourceDocument] => entry[1] !== undefined));
}

function loadLocales(reading: Reading, wanted: readonly string[] | undefined): readonly LocaleSource[] {
  const locales = foldersIn(reading.files, 'locales').map((tag) => loadLocale(reading, tag));
  const needed = withFallbacks(wanted ?? locales.map(({ tag }) => tag), locales);
  return locales.map((locale) => (needed.has(locale.tag) ? withTranslations(reading, locale) : locale));
}

function withFallbacks(wanted: readonly string[], locales: readonly LocaleSource[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (tag: string): void => {
    if (found.has(tag)) return;
    found.add(tag);
    fallbacksOf(locales.find((locale) => locale.tag === tag)).forEach(visit);
  };
  wanted.forEach(visit);
  return found;
}

/** The settings are not yet held against their schema, so anything may stand there. */
function fallbacksOf(locale: LocaleSource | undefined): readonly string[] {
  const settings = locale?.settings?.value;
  const listed: unknown =
    typeof settings === 'object' && settings !== null && 'fallback' in settings ? settings.fallback : [];
  return Array.isArray(listed) ? listed.filter((tag) => typeof tag === 'string') : [];
}
