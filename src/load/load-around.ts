/** Reads what slides of any deck stand on: organisations, facts, sources, glossary, layouts and locales. */
import { filesIn, foldersIn } from './folders.js';
import { loadLocale } from './load-locale.js';
import type { Reading } from './reading.js';
import type { SourceDocument } from './source-document.js';
import type { Source } from './source.js';

type Around = Omit<Source, 'slides' | 'decks' | 'broken'>;

export const loadAround = (reading: Reading): Around => ({
  ...reading.optional('organisations', 'content/organisations.yaml'),
  ...reading.optional('facts', 'content/facts.yaml'),
  ...reading.optional('sources', 'content/sources.yaml'),
  ...reading.optional('glossary', 'content/glossary.yaml'),
  types: documentsByType(reading, 'schema.yaml'),
  sharedSchemas: filesIn(reading.files, 'layouts', '.schema.yaml').flatMap(
    (name) => reading.yaml(`layouts/${name}`) ?? [],
  ),
  themes: filesIn(reading.files, 'layouts/themes', '.yaml').map((name) => name.slice(0, -'.yaml'.length)),
  locales: foldersIn(reading.files, 'locales').map((tag) => loadLocale(reading, tag)),
});

/** A file of each slide type's folder, by type: a folder of `layouts` is a slide type when it has a schema. */
export const documentsByType = (reading: Reading, name: string): ReadonlyMap<string, SourceDocument> => {
  const documents = foldersIn(reading.files, 'layouts').map(
    (type) => [type, reading.yaml(`layouts/${type}/${name}`)] as const,
  );
  return new Map(documents.filter((entry): entry is readonly [string, SourceDocument] => entry[1] !== undefined));
};
