/** Reads one folder of `locales`: settings, framework words and the translations of all its PO files. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { barredFile } from './barred.js';
import { galleryPoAt } from './common-examples.js';
import { filesIn } from './folders.js';
import { jsonDocument } from './json-document.js';
import { layeredWords } from './word-keys.js';
import { asMap, type PlainMap } from './maps.js';
import { type PoFile, poFile } from './po-file.js';
import { type Translations, duplicateEntry, translationsIn } from './po-translations.js';
import type { Reading } from './reading.js';
import type { LocaleSource } from './source.js';
import type { SourceDocument } from './source-document.js';
import type { TextFile } from './text-file.js';
import type { Translation } from './translation.js';
import { quote } from '../diagnostics/printable.js';
import type { BroughtPath, Files } from '../world/world.js';

/**
 * `packs` bring words for their slide types. Without translations, which are long: `withTranslations` reads those that are asked for. A project words what it has of
 * its own: every word that it does not give is the program's.
 */
export function loadLocale(reading: Reading, tag: string, packs: readonly string[]): LocaleSource {
  const folder = `locales/${tag}`;
  for (const name of ['locale.yaml', 'framework.json']) requireFile(reading, `${folder}/${name}`);
  const readJson = (file: TextFile): Outcome<SourceDocument> => jsonDocument(file, reading.files);
  const words = reading.read(`${folder}/framework.json`, readJson);
  const brought = reading.read(broughtPath(`${folder}/framework.json`), readJson);
  const packWords = packs.flatMap((pack) => reading.read(`layouts/${pack}/words/${tag}.json`, readJson) ?? []);
  const isOwn = ({ file }: SourceDocument): boolean =>
    file.text !== reading.read(broughtPath(file.path), readJson)?.file.text;
  const under = [asMap(brought?.value), ...valuesOf(packWords)].reduce(layeredWords);
  return {
    tag,
    ...reading.optional('settings', `${folder}/locale.yaml`),
    framework: layeredWords(asMap(words?.value), under),
    ...(words === undefined ? {} : { words }),
    packWords,
    // Where the project has no such file, the program's stands in its place.
    ownWords: valuesOf([...(words === undefined ? [] : [words]), ...packWords].filter(isOwn)).reduce(layeredWords, {}),
    translations: new Map(),
  };
}

const valuesOf = (documents: readonly SourceDocument[]): readonly PlainMap[] =>
  documents.map(({ value }) => asMap(value));

function requireFile(reading: Reading, path: string): void {
  if (reading.exists(path) || barredFile(reading.files, path) !== undefined) return;
  reading.broken.push(path);
  reading.diagnostics.push({
    code: 'missing-file',
    severity: 'error',
    message: 'This file of the locale is missing.',
    hint: 'Copy it from another locale of the project, or from one in the folder locales of Skald, and translate it.',
    place: { file: path, line: 1, column: 1 },
  });
}

/** `isGallery`: the examples that the program brings are shown, so their translations are read too. */
export function withTranslations(reading: Reading, locale: LocaleSource, isGallery: boolean): LocaleSource {
  const files = poPaths(reading, locale.tag)
    .filter((path) => isGallery || !isOfBroughtGallery(reading.files, path))
    .flatMap((path) => reading.read(path, poFile) ?? []);
  return translatedBy(reading, locale, files);
}

/** Those of a gallery that were left out of what was read of a project. */
export function withGalleryTranslations(reading: Reading, locale: LocaleSource): LocaleSource {
  const left = poPaths(reading, locale.tag).filter((path) => isOfBroughtGallery(reading.files, path));
  const added = translatedBy(
    reading,
    locale,
    left.flatMap((path) => reading.read(path, poFile) ?? []),
  );
  return {
    ...added,
    translations: new Map([...added.translations, ...locale.translations]),
    translated: [...(locale.translated ?? []), ...(added.translated ?? [])],
  };
}

const poPaths = (reading: Reading, tag: string): readonly string[] =>
  filesIn(reading.files, `locales/${tag}`, '.po').map((name) => `locales/${tag}/${name}`);

/** A PO file of the program's gallery as the program brings it: slides of a project show none of its texts. */
function isOfBroughtGallery(files: Files, path: string): boolean {
  if (galleryPoAt(path) === undefined || files.size(path) !== files.size(broughtPath(path))) return false;
  const [own, brought] = [files.read(path), files.read(broughtPath(path))];
  return own !== undefined && brought !== undefined && Buffer.compare(own, brought) === 0;
}

function translatedBy(reading: Reading, locale: LocaleSource, files: readonly PoFile[]): LocaleSource {
  reading.diagnostics.push(...files.flatMap((file) => poLanguage(file, locale.tag)));
  const entries = files.flatMap((file) => file.entries.filter(({ obsolete }) => !obsolete));
  return {
    ...locale,
    translations: joined(reading, files),
    translated: entries.map(({ context, place }) => ({ unit: context, place })),
  };
}

function joined(reading: Reading, files: readonly PoFile[]): Translations {
  const all = new Map<string, Translation>();
  for (const file of files) {
    const { value, diagnostics } = translationsIn(file);
    for (const one of diagnostics) reading.diagnostics.push(one);
    for (const [id, translation] of value) {
      const earlier = all.get(id);
      if (earlier) reading.diagnostics.push(duplicateEntry(id, translation.place, earlier.place));
      else all.set(id, translation);
    }
  }
  return all;
}

/** `wrong-language`, or nothing: a PO file belongs to the locale in whose folder it stands, and its header says so too. gettext writes `pt_BR` for what a folder calls `pt-BR`; a region may be added. */
function poLanguage({ header, headerPlace }: PoFile, tag: string): readonly Diagnostic[] {
  const language = new Map(header).get('Language') ?? '';
  const [said, folder] = [language.replaceAll('_', '-').toLowerCase(), tag.toLowerCase()];
  if (said === '' || said === folder || said.startsWith(`${folder}-`)) return [];
  return [
    {
      code: 'wrong-language',
      severity: 'error',
      message: `This file says that its language is ${quote(language)}, but it stands among the translations to ${quote(tag)}.`,
      hint: `Move it to locales/${language}/, or translate it and write «Language: ${tag}» into its header.`,
      place: headerPlace,
    },
  ];
}

/** The name under which the program's own file is read though the project has one with the same path. Reads as missing where the project does not lie over a program. */
export const broughtPath = (path: string): BroughtPath => `program:${path}`;
