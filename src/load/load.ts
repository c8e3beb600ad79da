/** The first stage: reads a project's YAML, JSON and PO files, keeping the place of everything in them. */
import type { Outcome } from '../diagnostics/diagnostic.js';
import { finished, type Steps } from '../diagnostics/steps.js';
import type { Files } from '../world/world.js';
import { barredBelow } from './barred.js';
import { withData } from './fill-data.js';
import { withFacts } from './fill-facts.js';
import { filesBelow } from './folders.js';
import { loadingAround } from './load-around.js';
import { Reading } from './reading.js';
import type { SourceDocument } from './source-document.js';
import type { Source } from './source.js';

/**
 * `locales`: tags whose translations are needed; all when absent.
 * There is always a value: files that could not be read are left out of it and stand in `broken`. Never throws.
 */
export const load = (files: Files, locales?: readonly string[]): Outcome<Source> => finished(loading(files, locales));

/** The same file by file. */
export function* loading(files: Files, locales?: readonly string[]): Steps<Outcome<Source>> {
  const reading = new Reading(files);
  const found = yield* all(reading, filesBelow(reading.files, 'content/slides', '.yaml'));
  const slides = found.flatMap((one) => withData(one, reading) ?? []);
  const decks = yield* all(reading, filesBelow(reading.files, 'content/decks', '.yaml', 0));
  const around = yield* loadingAround(reading, { locales });
  const value: Source = {
    slides: slides.map((slide) => withFacts(slide, around.facts?.value, reading)),
    decks,
    ...around,
    broken: reading.broken,
  };
  ignoredFiles(reading);
  barredFolders(reading);
  if (value.decks.length === 0 && reading.broken.length === 0) noDeck(reading);
  return { value, diagnostics: reading.diagnostics };
}

function* all(reading: Reading, paths: readonly string[]): Steps<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for (const path of paths) {
    const document = reading.yaml(path);
    if (document !== undefined) documents.push(document);
    yield;
  }
  return documents;
}

/** Nothing that stands in them may be reported as missing. */
function barredFolders(reading: Reading): void {
  const found = barredBelow(reading.files);
  reading.diagnostics.push(...found);
  reading.broken.push(...found.flatMap(({ place }) => (place === undefined ? [] : [place.file, `${place.file}/`])));
}

/** The other name for YAML would be overlooked in silence. */
function ignoredFiles(reading: Reading): void {
  for (const path of filesBelow(reading.files, 'content', '.yml')) {
    reading.diagnostics.push({
      code: 'ignored-file',
      severity: 'warning',
      message: 'This file is not read: names of content files end in «.yaml».',
      hint: `Rename it to ${path.slice(0, -'.yml'.length)}.yaml.`,
      place: { file: path, line: 1, column: 1 },
    });
  }
}

function noDeck(reading: Reading): void {
  reading.diagnostics.push({
    code: 'missing-deck',
    severity: 'error',
    message: 'There is no deck in content/decks, so there is nothing to build.',
    hint: 'Add content/decks/<deck>.yaml, or name the project’s folder with --project.',
    place: { file: 'content/decks', line: 1, column: 1 },
  });
}
