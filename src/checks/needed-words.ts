/** Words that a locale must have for the decks that are written in it: the program's own, and one for each entry of the framework. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { type Path, placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { LocaleSource, Source } from '../load/source.js';
import { wordKeys } from '../load/word-keys.js';
import { type Entry, type Framework, ownUnits } from '../model/framework.js';
import { programWords } from '../model/program-words.js';
import { nested, placeOfWord } from '../model/word-place.js';

/** `sources` are the tags of the decks' source locales; a word that those lack is shown nowhere. */
export function neededWords(
  { locales, framework: document }: Source,
  sources: ReadonlySet<string>,
  framework: Framework | undefined,
): readonly Diagnostic[] {
  const all = [...wordsOfProgram, ...(framework === undefined ? [] : wordsOfFramework(framework))];
  const wanted = [...new Map(all.map((word) => [word.key, word])).values()];
  return locales
    .filter(({ tag, words }) => sources.has(tag) && words !== undefined)
    .flatMap((locale) => {
      const known = new Set(wordKeys(locale.framework));
      return wanted.filter(({ key }) => !known.has(key)).map((word) => missing(word, locale, document));
    });
}

interface Wanted {
  readonly key: string;
  /** The entry of a vocabulary that the word is for, or where in content/framework.yaml the unit or relation stands. */
  readonly of?: Entry;
  readonly at?: Path;
}

const wordsOfProgram: readonly Wanted[] = Object.keys(programWords).map((key) => ({ key }));

const wordsOfFramework = ({ vocabularies, units, relations }: Framework): readonly Wanted[] => [
  ...[...vocabularies.values()].flatMap(({ entries, words }) =>
    entries.flatMap((entry) => words.map((word) => ({ key: word.replace('*', entry.id), of: entry }))),
  ),
  ...Object.entries(units).flatMap(([id, { money, short }]) => [
    ...(money === true || Object.hasOwn(ownUnits, id) ? [] : [{ key: `unit.${id}`, at: ['units', id] }]),
    ...(short === true ? [{ key: `unitShort.${id}`, at: ['units', id] }] : []),
  ]),
  ...Object.entries(relations).flatMap(([id, { together }]) =>
    [`relation.${id}.legend`, `relation.${id}.verb`, ...(together === undefined ? [] : [together])].map((key) => ({
      key,
      at: ['relations', id],
    })),
  ),
];

function missing(
  { key, of: entry, at }: Wanted,
  locale: LocaleSource,
  framework: SourceDocument | undefined,
): Diagnostic {
  const file = `locales/${locale.tag}/framework.json`;
  return {
    code: 'missing-word',
    severity: 'error',
    message:
      entry === undefined && at === undefined
        ? `There is no word ${quote(key)} in ${file}, which every deck needs.`
        : `This has no name: ${file} lacks the word ${quote(key)}.`,
    hint: `Add it there: ${nested(key)}.`,
    place: entry?.place ?? placeIn(framework, at) ?? placeOfWord(locale, key),
    locale: locale.tag,
  };
}

const placeIn = (document: SourceDocument | undefined, at: Path | undefined): Place | undefined =>
  at === undefined || document === undefined ? undefined : placeOf(document, at, 'key');
