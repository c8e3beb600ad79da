/** Reads what slides of any deck stand on: organisations, facts, sources, glossary, layouts and locales. */
import { finished, type Steps } from '../diagnostics/steps.js';
import { filesIn, foldersIn } from './folders.js';
import { loadLocale, withTranslations } from './load-locale.js';
import type { Reading } from './reading.js';
import { layoutFiles, packsIn, packsUsed, typeFile, typesIn } from './packs.js';
import { readText } from './read-text.js';
import type { SourceDocument } from './source-document.js';
import type { Around, LocaleSource } from './source.js';
import type { Files } from '../world/world.js';

/** `locales`: tags whose translations are needed, as well as those they may fall back on; all when absent. */
interface Needed {
  readonly locales?: readonly string[] | undefined;
  /** The program's examples are shown. */
  readonly isGallery?: boolean;
}

export const loadAround = (reading: Reading, needed?: Needed): Around => finished(loadingAround(reading, needed));

/** The same in steps. */
export function* loadingAround(reading: Reading, needed: Needed = {}): Steps<Around> {
  const framework = reading.optional('framework', 'content/framework.yaml');
  const packs = packsUsed(reading.files, framework.framework?.value);
  const types = typesIn(reading.files, packs);
  const content = {
    ...framework,
    ...reading.optional('standard', 'layouts/standard.yaml'),
    packs: documents(reading, packs, (pack) => `layouts/${pack}/pack.yaml`),
    knownPacks: packsIn(reading.files),
    ...(yield* knowledge(reading)),
  };
  const slideTypes = {
    // A folder is a slide type when it has a schema.
    types: documents(reading, types, (type) => typeFile(reading.files, packs, type, 'schema.yaml')),
    templates: templatesIn(reading.files, packs, types),
    sharedSchemas: layoutFiles(reading.files, packs, '', '.schema.yaml').flatMap((path) => reading.yaml(path) ?? []),
    themes: filesIn(reading.files, 'layouts/themes', '.yaml').map((name) => name.slice(0, -'.yaml'.length)),
  };
  yield;
  const { precompiled } = reading.files;
  return {
    ...(precompiled === undefined ? {} : { precompiled }),
    ...content,
    ...slideTypes,
    locales: yield* loadingLocales(reading, packs, needed),
  };
}

/** What slides refer to, and what is to be heeded of their words. */
function* knowledge(reading: Reading) {
  const organisations = reading.optional('organisations', 'content/organisations.yaml');
  yield;
  const facts = reading.optional('facts', 'content/facts.yaml');
  yield;
  const rest = {
    ...reading.optional('sources', 'content/sources.yaml'),
    ...reading.optional('glossary', 'content/glossary.yaml'),
    ...reading.optional('relations', 'content/relations.yaml'),
    ...reading.optional('conflicts', 'content/conflicts.yaml'),
    ...reading.optional('answers', 'content/answers.yaml'),
    ...reading.optional('accepted', 'content/accepted.yaml'),
    ...reading.optional('words', 'content/words.yaml'),
  };
  yield;
  return { ...organisations, ...facts, ...rest };
}

/** Their faults are told when they are expanded. */
const templatesIn = (files: Files, packs: readonly string[], types: readonly string[]): readonly string[] =>
  [
    ...types.map((type) => typeFile(files, packs, type, 'layout.hbs')),
    ...layoutFiles(files, packs, 'partials', '.hbs'),
  ].flatMap((path) => (files.size(path) === undefined ? [] : (readText(files, path).value?.text ?? [])));

/** A file of each, by its name; those that have none are left out. */
const documents = (
  reading: Reading,
  names: readonly string[],
  pathOf: (name: string) => string,
): ReadonlyMap<string, SourceDocument> =>
  new Map(
    names.flatMap((name): readonly (readonly [string, SourceDocument])[] => {
      const document = reading.yaml(pathOf(name));
      return document === undefined ? [] : [[name, document]];
    }),
  );

function* loadingLocales(
  reading: Reading,
  packs: readonly string[],
  { locales: wanted, isGallery = false }: Needed,
): Steps<readonly LocaleSource[]> {
  const locales = foldersIn(reading.files, 'locales').map((tag) => loadLocale(reading, tag, packs));
  const needed = withFallbacks(wanted ?? locales.map(({ tag }) => tag), locales);
  const translated: LocaleSource[] = [];
  for (const locale of locales) {
    yield;
    translated.push(needed.has(locale.tag) ? withTranslations(reading, locale, isGallery) : locale);
  }
  return translated;
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
