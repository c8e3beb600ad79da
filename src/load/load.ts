/** The first stage: reads a project's YAML, JSON and PO files, keeping the place of everything in them. */
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Files } from '../world/world.js';
import { filesBelow, filesIn, foldersIn } from './folders.js';
import { loadLocale } from './load-locale.js';
import { Reading } from './reading.js';
import type { SourceDocument } from './source-document.js';
import type { Source } from './source.js';

/** There is always a value: files that could not be read are left out of it and stand in `broken`. Never throws. */
export const load = (files: Files): Outcome<Source> => {
  const reading = new Reading(files);
  const value: Source = {
    ...loadContent(reading),
    ...loadLayouts(reading),
    ...loadLocales(reading),
    broken: reading.broken,
  };
  ignoredFiles(reading);
  if (value.decks.length === 0 && reading.broken.length === 0) noDeck(reading);
  return { value, diagnostics: reading.diagnostics };
};

const loadContent = (reading: Reading) => ({
  slides: all(reading, filesBelow(reading.files, 'content/slides', '.yaml')),
  decks: all(reading, filesBelow(reading.files, 'content/decks', '.yaml', 0)),
  ...reading.optional('organisations', 'content/organisations.yaml'),
  ...reading.optional('facts', 'content/facts.yaml'),
  ...reading.optional('sources', 'content/sources.yaml'),
  ...reading.optional('glossary', 'content/glossary.yaml'),
});

const all = (reading: Reading, paths: readonly string[]): readonly SourceDocument[] =>
  paths.map((path) => reading.yaml(path)).filter((document) => document !== undefined);

const loadLayouts = (reading: Reading) => ({
  types: byType(reading, 'schema.yaml'),
  examples: byType(reading, 'example.yaml'),
  sharedSchemas: all(
    reading,
    filesIn(reading.files, 'layouts', '.schema.yaml').map((name) => `layouts/${name}`),
  ),
  themes: filesIn(reading.files, 'layouts/themes', '.yaml').map((name) => name.slice(0, -'.yaml'.length)),
});

const loadLocales = (reading: Reading) => ({
  locales: foldersIn(reading.files, 'locales').map((tag) => loadLocale(reading, tag)),
});

/** A folder of `layouts` is a slide type when it has a schema. */
const byType = (reading: Reading, name: string): ReadonlyMap<string, SourceDocument> => {
  const documents = foldersIn(reading.files, 'layouts').map(
    (type) => [type, reading.yaml(`layouts/${type}/${name}`)] as const,
  );
  return new Map(documents.filter((entry): entry is readonly [string, SourceDocument] => entry[1] !== undefined));
};

/** The other name for YAML would be overlooked in silence. */
const ignoredFiles = (reading: Reading): void => {
  for (const path of filesBelow(reading.files, 'content', '.yml')) {
    reading.diagnostics.push({
      code: 'ignored-file',
      severity: 'warning',
      message: 'This file is not read: names of content files end in «.yaml».',
      hint: `Rename it to ${path.slice(0, -'.yml'.length)}.yaml.`,
      place: { file: path, line: 1, column: 1 },
    });
  }
};

const noDeck = (reading: Reading): void => {
  reading.diagnostics.push({
    code: 'missing-deck',
    severity: 'error',
    message: 'There is no deck in content/decks, so there is nothing to build.',
    hint: 'Add content/decks/<deck>.yaml, or name the project’s folder with --project.',
  });
};
