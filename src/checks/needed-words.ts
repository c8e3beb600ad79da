/** Words that a locale must have for the decks that are written in it: the program's own, and one for each entry of the framework. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf, type Path } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { LocaleSource, Source } from '../load/source.js';
import { wordKeys } from '../load/word-keys.js';
import { type Framework, ownUnits } from '../model/framework.js';
import { programWords } from '../model/program-words.js';
import { nested, placeOfWord } from '../model/word-place.js';

/** `sources` are the tags of the decks' source locales; a word that those lack is shown nowhere. */
export function neededWords(
  { locales, framework: document }: Source,
  sources: ReadonlySet<string>,
  framework: Framework | undefined,
): readonly Diagnostic[] {
  const wanted = [...wordsOfProgram, ...(framework === undefined ? [] : wordsOfFramework(framework))];
  return locales
    .filter(({ tag, words }) => sources.has(tag) && words !== undefined)
    .flatMap((locale) => {
      const known = new Set(wordKeys(locale.framework));
      return wanted.filter(({ key }) => !known.has(key)).map((word) => missing(word, locale, document));
    });
}

interface Wanted {
  readonly key: string;
  /** Of the entry in content/framework.yaml that the word is for. */
  readonly entry?: Path;
}

const wordsOfProgram: readonly Wanted[] = Object.keys(programWords).map((key) => ({ key }));

const wordsOfFramework = ({
  countries,
  levels,
  roles,
  components,
  instruments,
  units,
}: Framework): readonly Wanted[] => [
  ...Object.keys(countries).flatMap((code) =>
    ['country', 'countryCode'].map((word) => ({ key: `${word}.${code}`, entry: ['countries', code] })),
  ),
  ...levels.map((id, index) => ({ key: `level.${id}`, entry: ['levels', index] })),
  ...listed('role', 'roles', roles, ['title', 'text']),
  ...listed('component', 'components', components, ['title']),
  ...listed('instrument', 'instruments', instruments, ['title', 'text']),
  ...Object.entries(units).flatMap(([id, { money, short }]) => [
    ...(money === true || Object.hasOwn(ownUnits, id) ? [] : [{ key: `unit.${id}`, entry: ['units', id] }]),
    ...(short === true ? [{ key: `unitShort.${id}`, entry: ['units', id] }] : []),
  ]),
];

const listed = (word: string, list: string, ids: readonly string[], fields: readonly string[]): readonly Wanted[] =>
  ids.flatMap((id, index) => fields.map((field) => ({ key: `${word}.${id}.${field}`, entry: [list, index] })));

function missing({ key, entry }: Wanted, locale: LocaleSource, framework: SourceDocument | undefined): Diagnostic {
  const file = `locales/${locale.tag}/framework.json`;
  return {
    code: 'missing-word',
    severity: 'error',
    message:
      entry === undefined
        ? `There is no word ${quote(key)} in ${file}, which every deck needs.`
        : `This has no name: ${file} lacks the word ${quote(key)}.`,
    hint: `Add it there: ${nested(key)}.`,
    place: entryPlace(entry, framework) ?? placeOfWord(locale, key),
    locale: locale.tag,
  };
}

const entryPlace = (entry: Path | undefined, document: SourceDocument | undefined): Place | undefined =>
  entry === undefined || document === undefined ? undefined : placeOf(document, entry, 'key');
